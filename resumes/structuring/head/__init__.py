"""The top of the page and the contact sections: name, headline, address, telephone, profiles."""
