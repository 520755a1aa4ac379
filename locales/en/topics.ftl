# Headings under which the points are printed
topic-politics = Political relations
topic-defence-security = Defence and security
topic-economy = Economy, trade and investment
topic-development = Development cooperation
topic-science-technology = Science, technology and innovation
topic-labour-people = Labour, citizens and people-to-people ties
topic-culture-education = Culture and education
topic-regional = Regional and international issues
