"""Regions by code and name, and cities that often stand alone; a help for reading places, not a gazetteer."""

from resumes.structuring.signs.months import letters

REGION_CODES = frozenset(
    [
        "AL",
        "AK",
        "AZ",
        "AR",
        "CA",
        "CO",
        "CT",
        "DE",
        "FL",
        "GA",
        "HI",
        "ID",
        "IL",
        "IN",
        "IA",
        "KS",
        "KY",
        "LA",
        "ME",
        "MD",
        "MA",
        "MI",
        "MN",
        "MS",
        "MO",
        "MT",
        "NE",
        "NV",
        "NH",
        "NJ",
        "NM",
        "NY",
        "NC",
        "ND",
        "OH",
        "OK",
        "OR",
        "PA",
        "RI",
        "SC",
        "SD",
        "TN",
        "TX",
        "UT",
        "VT",
        "VA",
        "WA",
        "WV",
        "WI",
        "WY",
        "DC",
        "PR",
        "AB",
        "BC",
        "MB",
        "NB",
        "NS",
        "ON",
        "QC",
        "SK",
        "NSW",
        "VIC",
        "QLD",
        "TAS",
        "ACT",
        "ZH",
        "SP",
        "RJ",
        "MG",
        "RS",
    ]
)
REGION_NAMES = """
alabama; alaska; arizona; arkansas; california; colorado; connecticut; delaware; florida; georgia; hawaii; idaho;
illinois; indiana; iowa; kansas; kentucky; louisiana; maine; maryland; massachusetts;
bedfordshire; berkshire; buckinghamshire; cambridgeshire; cheshire; cornwall; county durham; cumbria; derbyshire; devon;
dorset; east sussex; east yorkshire; essex; gloucestershire; greater london; greater manchester; hampshire;
herefordshire; hertfordshire; isle of wight; kent; lancashire; leicestershire; lincolnshire; merseyside; middlesex;
norfolk; north yorkshire; northamptonshire; northumberland; nottinghamshire; oxfordshire; rutland; shropshire;
somerset; south yorkshire; staffordshire; suffolk; surrey; tyne and wear; warwickshire; west midlands; west sussex;
west yorkshire; wiltshire; worcestershire; aberdeenshire; ayrshire; fife; lanarkshire; midlothian; perthshire;
carmarthenshire; ceredigion; glamorgan; gwynedd; monmouthshire; pembrokeshire; county antrim; county armagh;
county down; county fermanagh; county londonderry; county tyrone; bali;
michigan; minnesota; mississippi; missouri; montana; nebraska; nevada; new hampshire; new jersey; new mexico;
new york; north carolina; north dakota; ohio; oklahoma; oregon; pennsylvania; rhode island;
south carolina; south dakota; tennessee; texas; utah; vermont; virginia; washington; west virginia; wisconsin;
wyoming; district of columbia; d.c.; ontario; quebec; québec; british columbia; alberta; manitoba; saskatchewan;
nova scotia; new brunswick; newfoundland; new south wales; queensland; tasmania; western australia;
south australia; england; scotland; wales; northern ireland; bayern; bavaria; baden-württemberg; hessen; hesse;
sachsen; saxony;
niedersachsen; nordrhein-westfalen; nrw; brandenburg; thüringen; rheinland-pfalz; saarland; schleswig-holstein;
mecklenburg-vorpommern; sachsen-anhalt; tirol; steiermark; kärnten; île-de-france; bretagne; normandie; occitanie;
nouvelle-aquitaine; auvergne-rhône-alpes; hauts-de-france; grand est; pays de la loire; provence; paca; andalucía;
cataluña; catalunya; galicia; país vasco; euskadi; aragón; asturias; cantabria; comunidad de madrid;
comunidad valenciana; castilla y león; castilla-la mancha; extremadura; navarra; murcia; canarias; lombardia;
lombardy; lazio; toscana; tuscany; piemonte; veneto; sicilia; campania; puglia; emilia-romagna; liguria;
noord-holland; zuid-holland; noord-brabant; gelderland; utrecht; limburg; friesland; vlaanderen; flanders;
wallonie; são paulo; minas gerais; rio grande do sul; paraná; bahia; santa catarina; pernambuco; jalisco;
nuevo león; antioquia
"""
CITIES = """
london; manchester; birmingham; leeds; liverpool; bristol; sheffield; edinburgh; glasgow; cardiff; belfast;
newcastle; nottingham; leicester; cambridge; oxford; brighton; york; bath; reading; southampton; portsmouth;
plymouth; norwich; exeter; aberdeen; dundee; swansea; coventry;
dublin; cork; galway; limerick; new york; new york city; nyc; los angeles; chicago; houston; phoenix; philadelphia;
san antonio; san diego; dallas; san jose; austin; jacksonville; columbus; charlotte; san francisco; indianapolis;
seattle; denver; boston; nashville; detroit; portland;
las vegas; memphis; louisville; baltimore; milwaukee; albuquerque; tucson; fresno; sacramento; atlanta; miami;
oakland; minneapolis; tulsa; cleveland; new orleans; tampa; honolulu; orlando; pittsburgh; cincinnati; st. louis;
salt lake city; palo alto; mountain view; washington dc; brooklyn; san francisco bay area; bay area;
toronto; montreal; montréal; vancouver; calgary; ottawa; edmonton; winnipeg; halifax; quebec city; sydney;
melbourne; brisbane; perth; adelaide; canberra; auckland; wellington; christchurch;
berlin; hamburg; münchen; munich; köln; cologne; frankfurt; frankfurt am main; stuttgart; düsseldorf; dortmund;
essen; leipzig; bremen; dresden; hannover; nürnberg; nuremberg; duisburg; bochum; wuppertal; bielefeld; bonn;
münster; karlsruhe; mannheim; augsburg; wiesbaden; mainz; kiel; lübeck; freiburg; freiburg im breisgau; erfurt;
rostock; kassel; potsdam; heidelberg; aachen; halle; magdeburg; jena; ulm; regensburg; würzburg; göttingen;
konstanz; ingolstadt; darmstadt;
wien; vienna; graz; linz; salzburg; innsbruck; zürich; zurich; genf; genève; geneva; basel; bern; lausanne; luzern;
lugano; winterthur; st. gallen;
paris; marseille; lyon; toulouse; nice; nantes; strasbourg; montpellier; bordeaux; lille; rennes; reims; grenoble;
dijon; angers; nîmes; toulon; rouen; caen; nancy; metz; tours; orléans; clermont-ferrand; le havre; brest; limoges;
annecy; perpignan; bruxelles; brussels; brussel; antwerpen; antwerp; gent; ghent; liège; brugge; leuven; namur;
charleroi; luxembourg;
madrid; barcelona; valencia; sevilla; seville; zaragoza; málaga; malaga; murcia; palma; palma de mallorca; bilbao;
alicante; córdoba; valladolid; vigo; gijón; granada; a coruña; oviedo; san sebastián; donostia; pamplona;
santander; toledo; salamanca; burgos; león; cádiz; almería; tarragona; girona; lleida; logroño; badajoz; huelva;
jaén; alcalá de henares; alcobendas; getafe; móstoles; vitoria; santiago de compostela; las palmas;
lisboa; lisbon; porto; braga; coimbra; faro; aveiro; setúbal; funchal; évora; leiria; guimarães; são paulo;
sao paulo; rio de janeiro; belo horizonte; brasília; salvador; fortaleza; curitiba; recife; porto alegre; manaus;
belém; goiânia; campinas; florianópolis; vitória; natal; joão pessoa;
roma; rome; milano; milan; napoli; naples; torino; turin; palermo; genova; bologna; firenze; florence; bari;
catania; venezia; venice; verona; padova; trieste; brescia; parma; modena; pisa; perugia; cagliari; bergamo;
trento; siena; ferrara; rimini; reggio emilia; ravenna; livorno; lecce; pescara; ancona; udine; bolzano;
amsterdam; rotterdam; den haag; the hague; 's-gravenhage; utrecht; eindhoven; groningen; tilburg; almere; breda;
nijmegen; enschede; haarlem; arnhem; amersfoort; maastricht; leiden; delft; zwolle; den bosch; 's-hertogenbosch;
apeldoorn; dordrecht; leeuwarden; hilversum; alkmaar; zaandam; venlo; deventer;
copenhagen; københavn; stockholm; oslo; helsinki; gothenburg; malmö; aarhus; warsaw; warszawa; kraków; krakow;
prague; praha; budapest; bucharest; sofia; athens; istanbul; ankara; moscow; kyiv; zagreb; belgrade; ljubljana;
bratislava; vilnius; riga; tallinn; reykjavik;
tokyo; osaka; kyoto; seoul; busan; beijing; shanghai; shenzhen; guangzhou; hong kong; singapore; bangkok; jakarta;
manila; kuala lumpur; hanoi; ho chi minh city; taipei; mumbai; delhi; new delhi; bangalore; bengaluru; hyderabad;
chennai; kolkata; pune; ahmedabad; karachi; lahore; islamabad; dhaka; colombo; dubai; abu dhabi; doha; riyadh;
tel aviv; jerusalem; cairo; casablanca; rabat; tunis; algiers; lagos; abuja; accra; nairobi; kampala; cape town;
johannesburg; durban; pretoria;
mexico city; ciudad de méxico; guadalajara; monterrey; puebla; bogotá; medellín; cali; lima; quito; guayaquil;
caracas; santiago; santiago de chile; valparaíso; buenos aires; rosario; córdoba; montevideo; asunción; la paz;
san josé; panamá; havana; la habana; santo domingo; san juan; guatemala
"""

REMOTE = {
    "remote", "remoto", "remota", "homeoffice", "home office", "teletravail", "teletrabajo", "da remoto",
    "thuiswerk", "hybrid", "hybride", "hibrido", "anywhere", "worldwide", "fully remote", "city", "state",
}  # fmt: skip
OTHER_NAMES = {
    "usa": "US", "u.s.a.": "US", "u.s.": "US", "us": "US", "uk": "GB", "u.k.": "GB", "gb": "GB", "england": "GB",
    "great britain": "GB", "holland": "NL", "uae": "AE", "ee.uu.": "US", "eeuu": "US", "brd": "DE",
}  # fmt: skip
SMALL = {
    "am", "an", "der", "im", "sur", "les", "la", "le", "de", "del", "do", "da", "dos", "das", "di", "a", "op", "aan",
    "den", "ob", "und", "y", "el", "los", "las", "upon", "of", "the", "on", "bei", "zu", "metropolitan", "area",
    "lès", "sous",
}  # fmt: skip
CODES = """
    AR AT AU BE BR CA CH CL CN CO CZ DE DK ES FI FR GB GR HU IE IN IT JP LU MX NL NO NZ PE PL PT RO SE SG TR US ZA
"""
COUNTRY_CODES = frozenset(CODES.split())


def listed(names: str) -> frozenset[str]:
    return frozenset(letters(" ".join(name.split())) for name in names.split(";") if name.strip())


REGIONS, KNOWN_CITIES = listed(REGION_NAMES), listed(CITIES)
