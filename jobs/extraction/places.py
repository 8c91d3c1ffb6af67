"""Words by which a line is known to be a place. Not a gazetteer: enough to tell a town from a firm."""

import re

COUNTRIES = """United States|USA|U.S.|US|United Kingdom|UK|England|Scotland|Wales|Northern Ireland|Ireland|Canada|Australia|New Zealand|Germany|Deutschland|Austria
|Österreich|Switzerland|Schweiz|Suisse|France|Belgium|Belgique|België|Netherlands|The Netherlands|Nederland|Luxembourg|Spain|España|Portugal|Brazil|Brasil|Mexico
|México|Argentina|Chile|Colombia|Peru|Perú|Uruguay|Italy|Italia|Poland|Polska|Czechia|Czech Republic|Slovakia|Hungary|Romania|Bulgaria|Greece|Croatia|Slovenia
|Serbia|Sweden|Norway|Denmark|Finland|Iceland|Estonia|Latvia|Lithuania|Ukraine|Turkey|Israel|Egypt|Morocco|Tunisia|South Africa|Nigeria|Kenya|Ghana|India|Pakistan
|Bangladesh|Sri Lanka|Nepal|China|Hong Kong|Taiwan|Japan|South Korea|Korea|Singapore|Malaysia|Indonesia|Philippines|Thailand|Vietnam|United Arab Emirates|UAE
|Saudi Arabia|Qatar|Europe|EU|EMEA|North America|Latin America|Worldwide|Anywhere"""
STATES = """Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana
|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina
|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin
|Wyoming|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Nova Scotia|New South Wales|Victoria|Queensland|Bayern|Hessen|Sachsen|Bavaria|Catalunya
|Andalucía|Kent|Sussex|Surrey|Devon|Cornwall|Yorkshire|Lancashire|Essex|Norfolk|Suffolk|Dorset|Somerset|Cumbria|Fife"""
CITIES = """London|Manchester|Birmingham|Leeds|Bristol|Edinburgh|Glasgow|Liverpool|Cardiff|Belfast|Dublin|Cork|Paris|Lyon|Marseille|Toulouse|Nantes|Bordeaux|Lille
|Strasbourg|Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Hannover|Nürnberg|Bremen|Wien|Vienna|Graz|Zürich|Zurich|Genève
|Geneva|Basel|Bern|Amsterdam|Rotterdam|Utrecht|Den Haag|The Hague|Eindhoven|Groningen|Antwerpen|Antwerp|Brussels|Bruxelles|Brussel|Gent|Ghent|Madrid|Barcelona
|Valencia|Sevilla|Bilbao|Málaga|Zaragoza|Lisboa|Lisbon|Porto|Braga|Coimbra|Rome|Milan|Warsaw|Kraków|Prague|Budapest|Vienna|Stockholm|Oslo|Copenhagen|Helsinki
|São Paulo|Rio de Janeiro|Belo Horizonte|Curitiba|Buenos Aires|Santiago|Bogotá|Lima|Ciudad de México|Mexico City|Boston|Chicago|Seattle|Denver|Austin|Dallas
|Houston|Atlanta|Miami|Philadelphia|Phoenix|Portland|San Francisco|San Diego|San Jose|Los Angeles|Washington DC|Toronto|Vancouver|Montreal|Montréal|Calgary|Ottawa
|Sydney|Melbourne|Brisbane|Perth|Auckland|Wellington|Delhi|New Delhi|Mumbai|Bangalore|Bengaluru|Hyderabad|Chennai|Pune|Gurgaon|Gurugram|Noida|Kolkata|Tokyo|Seoul
|Beijing|Shanghai|Dubai|Abu Dhabi|Doha|Cape Town|Johannesburg|Lagos|Nairobi|Cairo|Tel Aviv|Istanbul"""


def words(table: str) -> str:
    return "|".join(re.escape(name.strip()) for name in table.replace("\n", "").split("|"))


NAMED = re.compile(rf"\b(?:{words(COUNTRIES)}|{words(STATES)}|{words(CITIES)})(?!\w)")
STATE_CODE = re.compile(r"^[A-ZÀ-Ý][\w.'’ -]+,\s*[A-Z]{2,3}(?:\s+\d{5})?(?:$|[\s;,(|])")
POSTCODE = re.compile(r"^\d{4,5}\s+[A-ZÄÖÜ]\w+|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b|^(?:near|bei|près de|cerca de|greater)\s+[A-Z]|\b(?:CEDEX)\b")
REMOTE = re.compile(
    r"\b(?:remote(?:ly)?|work(?:ing)? from home|home[- ]?office|homeoffice|télétravail|a distancia|teletrabajo|teletrabalho|remoto|remota|thuiswerk\w*|100\s?% virtual"
    r"|ortsunabhängig|virtual(?= \())\b",
    re.IGNORECASE,
)
HYBRID = re.compile(r"\bh[yíi]br[iy]de?o?\b|\bhybrid\b|\bhybride\b", re.IGNORECASE)
ON_SITE = re.compile(r"\b(?:on[- ]?site|in[- ]person|vor ort|sur site|presencial|op locatie)\b", re.IGNORECASE)


def is_place(segment: str) -> bool:
    """Whether a short piece of a heading line names a place or says that the work is remote."""
    if len(segment) > 120:
        return False
    if STATE_CODE.match(segment) or POSTCODE.search(segment):
        return True
    found = NAMED.search(segment)
    if found and (found.start() == 0 or segment[: found.start()].rstrip().endswith((",", ";", "(", "/"))):
        return True
    return bool((REMOTE.search(segment) or HYBRID.search(segment)) and len(segment.split()) <= 6)
