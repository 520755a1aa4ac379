org-example-agency = Example News Agency
