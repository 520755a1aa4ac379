topic-politics = Political relations
topic-economy = Economy
topic-culture = Culture and education
