# International organisations and forums: the acronym is the running form.
org-apec = APEC
    .full = Asia-Pacific Economic Cooperation
org-asean = ASEAN
    .full = Association of Southeast Asian Nations
org-p4g = P4G
    .full = Partnership for Green Growth and the Global Goals 2030
org-united-nations = United Nations

# News organisations that published the reports
org-vna = VNA
    .full = Việt Nam News Agency
org-vns = VNS
    .full = Việt Nam News
org-vov = VOV
    .full = Voice of Việt Nam

# Ministries, missions and foundations
org-saemaul-undong-foundation = Saemaul Undong Foundation
org-embassy-vn-kr = Embassy of Việt Nam in the RoK
org-foreign-ministry-vn = Ministry of Foreign Affairs of Việt Nam
org-foreign-ministry-kr = Ministry of Foreign Affairs of the RoK
