# $value and $due are there where commitments.toml gives them.
commitment-trade-target = Bilateral trade of { $value } by { $due }
commitment-scholarships = Scholarships for students from Việt Nam
