# The trip: a sample. $period: from its first day to its last.
trip-seoul-2026-03 = Sample visit to the RoK

# The programme
trip-entry-outward = Departure from Hà Nội, flight to Seoul
trip-entry-arrival = Arrival, welcome at the airport
trip-entry-embassy = Meeting with the Embassy's staff
trip-entry-welcome = Welcome ceremony
trip-entry-talks = Talks between the delegations
trip-entry-luncheon = Official luncheon
trip-entry-community = Meeting with the Vietnamese community
trip-entry-ministerial = Ministerial talks
trip-entry-press = Statement to the press
trip-entry-homeward = Departure from Seoul, flight to Hà Nội
trip-venue-embassy-vn = Embassy of Việt Nam
trip-dress-business = dark suit
trip-transport-motorcade = motorcade

trip-seating-talks = Talks between the delegations

# Contacts
trip-contact-embassy = Embassy, duty officer
trip-contact-protocol = Programme and protocol
trip-contact-liaison = Liaison officer of the host

# Protocol
trip-protocol-names = Names
    .text = Vietnamese guests and hosts are addressed by title and full name, Korean ones by title and family name. The forms are listed above.
trip-protocol-table = At the table
    .text = The delegations sit facing one another with the heads in the middle; the second of each delegation sits at the right of the head, the third at the left, and so on outwards.
trip-protocol-interpretation = Interpretation
    .text = Interpretation is consecutive: pause after each point.
trip-protocol-gifts = Gifts

# Logistics
trip-logistics-accommodation = Accommodation
trip-logistics-vehicles = Allocation of vehicles
trip-logistics-time = Clocks
    .text = Times are local, with their distance from UTC; the home time stands beside them.
trip-logistics-medical = Medical care
