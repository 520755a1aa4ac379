# The pack's cover. $period runs from the first meeting to the last.
pack-title = Example pack
pack-subtitle = Invented for practice, { DATERANGE($period) }
