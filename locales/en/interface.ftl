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

## The trip
label-trip-sample = Sample – not a real programme
label-trip-to-fill = to be filled in
label-trip-programme = Programme
label-trip-day = Day
label-trip-local-time = Local time
label-trip-entry = Event
label-trip-press = Press
label-trip-lead = In charge
label-trip-party = Taking part:
label-trip-dress = Dress:
label-trip-transport = Transport:
label-trip-delegations = Delegations in order of precedence
label-trip-role = Role
label-trip-seating = Seating
label-trip-biographies = Biographical notes
label-trip-biographies-basis = Offices are those shown by the sources of this pack, on the dates given; meetings are those of this pack.
label-trip-offices = Offices and dates of sources
label-trip-meetings = Meetings in this pack
label-trip-addresses = Forms of address
label-trip-pronunciation = Pronunciation
label-trip-pronunciation-basis = Forms of address are as of the last meeting. Pronunciation is an approximation by rule for speakers of the language of each line.
label-trip-protocol = Protocol notes
label-trip-logistics = Logistics
label-trip-contacts = Contacts
label-trip-contact = Contact for
label-trip-phone = Telephone
label-trip-email = E-mail
programme-press-open = Open
programme-press-pool = Pool
programme-press-photo = Photographs
programme-press-statement = Statement
programme-press-closed = Closed
role-note-taker = Note-taker
role-protocol = Protocol officer
role-press = Press officer
role-security = Security officer
## The ledger of commitments
label-ledger = Ledger of commitments and proposals
label-ledger-note = What was said is given as reported; a proposal or a request is no promise. Beside the stance stands the point of the brief, below it what the meeting changed.
label-matter = Matter and status
label-ledger-wording = Wording
label-change = Change
label-changes = Changes from meeting to meeting
label-new = New
label-absent = Not mentioned
label-gone = Not mentioned again
label-open = Open at this date
label-open-note = Promised or raised at earlier meetings, and not taken up at this one.
label-open-note-planned = Promised or raised at earlier meetings, and still open.
label-open-more = Further open matters:
label-amount-due = Amount, due
label-since = Since
label-since-times = Since, times
label-times = Times
label-standing = Status
label-overdue = Overdue
standing-raised = Raised, not promised
standing-open = Open
standing-progressing = In progress
standing-fulfilled = Fulfilled
standing-lapsed = Lapsed
standing-superseded = Superseded
change-raised = First raised
change-appeared = New
change-promised = Now promised
change-restated = Unchanged
change-reworded = Reworded
change-revalued = New figure
change-widened = Wider
change-narrowed = Narrower
change-fulfilled = Fulfilled
change-dropped = Given up
change-silent = No longer mentioned
## Planned meetings
label-sample = Sample – not a real meeting
label-to-fill = To be filled in
label-time = Time
label-minutes = Minutes
label-interpretation = Interpretation
label-press = Press
label-objectives = Objectives
label-raise = Points to raise
label-why = Why now
label-ask = Ask
label-fallback = Fallback
label-expect = What they will raise, and our response
label-response = Response
label-red-line = Red line
label-deliverables = Deliverables and signing
label-deliverable = Document
label-signatories = Signed by, in order
label-languages = Languages, in order
label-status = Status
label-background = Background: what was said before
label-speaking-time = Minutes needed / minutes there are
basis-planned = Planned
interpretation-consecutive = Consecutive
interpretation-simultaneous = Simultaneous
interpretation-none = None
press-open = Open to the press
press-pool = Open to a press pool
press-photo = Photographs at the beginning
press-statement = Joint statement to the press
press-closed = Closed to the press
priority-certain = To be raised
priority-maybe = If time allows
priority-defensive = If they raise it
readiness-proposed = Proposed
readiness-negotiating = Under negotiation
readiness-agreed = Text agreed
readiness-ready = Ready to sign

## Outcome sheets
label-outcome-sheet = Outcome sheet
label-open-matters = Matters to follow up
label-other-matters = Other matters
label-said = Said, and by whom
label-agreed = Agreed
label-new-commitment = Commitment, by whom
answer-yes = yes
answer-partly = in part
answer-no = no
label-note-taker = Note-taker
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

## Numbered copies and attached files
label-copy = Copy
label-attached-data = The data that this document prints
label-attached-provenance = How this document was made
