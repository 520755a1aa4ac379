# The words of the printed pages: labels, stances, kinds. Each is a plain value, without variables.

# Furniture of the pages
label-draft = DRAFT
label-version = Version
label-content-id = Content ID
label-blank = This page is intentionally left blank
label-brief = Brief

# The call sheet
label-when = When
label-home-time = Home time
label-where = Where
label-host = Host
label-occasion = Occasion
label-format = Format
label-headline = Headline outcome
label-key-figures = Key figures

# The sections of a brief
label-outcomes = Outcomes and positions
label-as-reported = Positions are given as reported by the news organisations named under Sources; this is not an official record.
label-commitments = Commitments and proposals
label-commitment = Matter
label-by = By
label-to = To
label-value = Amount
label-due = Due
label-points = Points and stance
label-point = Point
label-terms = Terms
label-forbidden = Do not use
label-people = People
label-name = Name
label-title = Title
label-address = Form of address
label-side = Side
label-sources = Sources
label-source-language = Language:
label-paragraphs = Paragraphs:
label-omitted = Left out

# The pack
label-contents = Contents
label-at-a-glance = Meetings at a glance
label-timeline = Timeline
label-figures = Figures across the meetings
label-glossary = Glossary
label-number = No.
label-date = Date
label-meeting = Meeting
label-place = Place
label-leads = Principals
label-figure = Figure
label-measure = Measure
label-single-figures = Figures given at one meeting
label-unchanged = The same figure at every meeting that gave one
label-stance = Stance

# Stances
stance-agreed = Agreed
stance-stated = Stated
stance-proposed = Proposed
stance-pledged = Pledged
stance-requested = Requested
stance-welcomed = Welcomed
stance-noted = Noted

# Kinds of meeting
kind-talks = Talks
kind-sidelines-meeting = Meeting on the sidelines
kind-ministerial-talks = Ministerial talks
kind-reception = Reception
kind-call = Telephone call
kind-visit = Visit
status-held = Held
status-planned = Planned

# Roles
role-lead = Head of delegation
role-member = Member
role-spouse = Spouse
role-interpreter = Interpreter

# What a note is about
about-date = Date
about-name = Name
about-place = Place
about-sea = Name of the sea
about-slip = Slip in the source
about-difference = Difference between sources
about-reporting = Reporting

# Parts of the day, how a date is known
part-morning = Morning
part-afternoon = Afternoon
part-evening = Evening
basis-stated = Stated in the source
basis-inferred = Inferred from the source

# Bounds
bound-over = over
bound-about = about
bound-at-least = at least
bound-at-most = at most

# Measures
measure-kind-target = Target
measure-kind-actual = Actual figure

# Handling labels
handling-internal = INTERNAL
handling-shareable = SHAREABLE
handling-public = PUBLIC

# Sides and languages
side-vn = Việt Nam
side-kr = RoK
both-sides = Both sides
language-en = English
language-vi = Vietnamese
language-ko = Korean

# The proof sheet
label-proof = Proof sheet
label-proof-text = Message and text
label-proof-statement = I have read every text of this sheet in the language named above, and it may be printed as it stands, but for what I have marked.
label-proof-texts = Texts
label-signature = Signature
state-source = source text
state-missing = not translated
state-draft = draft
state-stale = source text has changed
state-translated = translated
state-reviewed = reviewed

## Contradictions and sources
label-as-of = As known on
label-contradictions = Contradictions between sources
label-settled = Settled:
label-unsettled = Not settled
claim-name = Name
claim-title = Title
claim-holder = Holder of the office
claim-date = Date
claim-place = Place
claim-quantity = Figure
label-publisher = Publisher:
label-source-date = Date:
label-undated = undated
label-retrieved = Retrieved:
label-cited = Cited:

## Journeys and encounters
label-visits = Journeys and hosts
label-encounters = Who met whom
label-travelled = Travelled
label-visit-kind = Kind
label-source = Source
visit-state = State visit
visit-official = Official visit
visit-working = Working visit
visit-event = Attendance at an event
