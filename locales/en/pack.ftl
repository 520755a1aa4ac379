# The pack's title page. $period is the time from its first meeting to its last.
pack-title = Việt Nam – RoK high-level meetings
pack-subtitle = Meeting outcomes, { DATERANGE($period) }
