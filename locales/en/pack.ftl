# The pack's title page. $period is the time from its first meeting to its last.
pack-title = Việt Nam – RoK high-level meetings
pack-subtitle = Meeting outcomes, { DATERANGE($period) }

# The handling labels of the editions for interpreters and for the press.
handling-interpreter-shareable = INTERPRETERS ONLY
handling-press-public = FOR THE PRESS
