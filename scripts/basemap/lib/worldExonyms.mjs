// Names of the world given by hand.

/** Where a country's name stands if not in the middle of its largest part. */
export const COUNTRY_PLACES = {
  USA: [-98.6, 39.4],
  CAN: [-105, 58.5],
  RUS: [96, 63],
  NOR: [9.2, 61.2],
  CHL: [-70.6, -29],
  NZL: [171.3, -43.3],
  JPN: [138.2, 36.3],
  IDN: [113.5, -0.8],
  MYS: [102.2, 3.9],
  ATA: [20, -78],
  FJI: [178, -17.8],
  KIR: [-157.4, 1.9],
};

/** Countries of the window that its own labels do not name: [code, zoom, place]. */
export const WINDOW_COUNTRIES = [
  ['GNQ', 5, [10.5, 1.7]],
  ['STP', 6, [6.6, 0.24]],
  ['MLT', 6, [14.4, 35.75]],
];

/** English names where GeoNames' packed name is old or not English. */
export const ENGLISH = {
  'New York City': 'New York',
  'Sana’a': 'Sanaa',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  'Nay Pyi Taw': 'Naypyidaw',
  'Nur-Sultan': 'Astana',
  'Washington, D.C.': 'Washington',
  'Palikir - National Government Center': 'Palikir',
  Panamá: 'Panama City',
  Bengaluru: 'Bangalore',
  Allahābād: 'Prayagraj',
  Juárez: 'Ciudad Juárez',
  'León de los Aldama': 'León',
  'Rostov-na-Donu': 'Rostov-on-Don',
  'Nizhniy Novgorod': 'Nizhny Novgorod',
};

/** What the gazetteer takes for a city of its own, or gives ten times its people. */
export const NOT_NAMED = new Set(
  'Al Mawşil al Jadīdah|Al Başrah al Qadīmah|Ra’s Bayrūt|Budta|Malingao|Dadonghai|Yunfu|Teni|Nowrangapur|Guankou|Yono|Bayan Nur'.split(
    '|',
  ),
);

/** French names by English ones, where they differ. */
export const FRENCH = Object.fromEntries(
  `Abu Dhabi=Abou Dabi|Addis Ababa=Addis-Abeba|Aleppo=Alep|Alexandria=Alexandrie|Algiers=Alger
Antwerp=Anvers|Ar Raqqah=Raqqa|Arkhangel’sk=Arkhangelsk|Ashgabat=Achgabat|Asunción=Assomption
Aswan=Assouan|Athens=Athènes|Baghdad=Bagdad|Baku=Bakou|Barcelona=Barcelone|Basel=Bâle
Basrah=Bassora|Beijing=Pékin|Beirut=Beyrouth|Bern=Berne|Bishkek=Bichkek|Bogotá=Bogota
Bologna=Bologne|Brasília=Brasilia|Brussels=Bruxelles|Bucharest=Bucarest|Cairo=Le Caire
Cape Town=Le Cap|Chelyabinsk=Tcheliabinsk|Chernihiv=Tchernihiv|Chișinău=Chisinau
Copenhagen=Copenhague|Corfu=Corfou|Cracow=Cracovie|Damascus=Damas|Detroit=Détroit|Dhaka=Dacca
Dnipropetrovsk=Dnipro|Dresden=Dresde|Dushanbe=Douchanbé|Edinburgh=Édimbourg|Esfahān=Ispahan
Frankfurt am Main=Francfort-sur-le-Main|Geneva=Genève|Genoa=Gênes|Ghent=Gand|Guangzhou=Canton
Guatemala City=Guatemala|Hamburg=Hambourg|Hannover=Hanovre|Hanoi=Hanoï|Hanover=Hanovre
Havana=La Havane|Ho Chi Minh=Hô Chi Minh-Ville|Ho Chi Minh City=Hô Chi Minh-Ville|Hue=Hué
Irkutsk=Irkoutsk|Isfahan=Ispahan|Jerusalem=Jérusalem|Juba=Djouba|Kabul=Kaboul
Kathmandu=Katmandou|Krakow=Cracovie|Kraków=Cracovie|Krasnoyarsk=Krasnoïarsk|Kuwait City=Koweït
Kyiv=Kiev|Latakia=Lattaquié|Lhasa=Lhassa|Lisbon=Lisbonne|London=Londres|Luhansk=Louhansk
Luxor=Louxor|Macau=Macao|Male=Malé|Manila=Manille|Mariupol=Marioupol|Mashhad=Machhad
Mecca=La Mecque|Medina=Médine|Mexico City=Mexico|Mogadishu=Mogadiscio|Moscow=Moscou
Mosul=Mossoul|Murmansk=Mourmansk|Muscat=Mascate|Mykolayiv=Mykolaïv|Málaga=Malaga|Nanjing=Nankin
New Orleans=La Nouvelle-Orléans|Nicosia=Nicosie|Nizhniy Novgorod=Nijni Novgorod
Nizhny Novgorod=Nijni Novgorod|Novosibirsk=Novossibirsk|Nürnberg=Nuremberg|N’Djamena=N’Djaména
Padova=Padoue|Palermo=Palerme|Panama City=Panama|Panamá=Panama|Philadelphia=Philadelphie
Port Louis=Port-Louis|Port Said=Port-Saïd|Quebec=Québec|Reykjavík=Reykjavik|Riyadh=Riyad
Rostov-na-Donu=Rostov-sur-le-Don|Rostov-on-Don=Rostov-sur-le-Don|Rīga=Riga
Saint Louis=Saint-Louis|Saint Petersburg=Saint-Pétersbourg|Salonica=Salonique
Samarkand=Samarcande|Sanaʽa=Sanaa|Santo Domingo=Saint-Domingue|Seoul=Séoul|Sevastopol=Sébastopol
Sevilla=Séville|Seville=Séville|Singapore=Singapour|Tabrīz=Tabriz|Tashkent=Tachkent
Tbilisi=Tbilissi|Tehran=Téhéran|The Hague=La Haye|Thessaloníki=Thessalonique|Thimphu=Thimphou
Tyumen=Tioumen|Ufa=Oufa|Ulaanbaatar=Oulan-Bator|Ulan Bator=Oulan-Bator|Valencia=Valence
Valletta=La Valette|Venice=Venise|Verona=Vérone|Vienna=Vienne|Voronezh=Voronej|Warsaw=Varsovie
Yakutsk=Iakoutsk|Yangon=Rangoun|Yekaterinburg=Iekaterinbourg|Yerevan=Erevan
Zaporizhzhya=Zaporijjia|Zürich=Zurich|Ḩalab=Alep`
    .split(/[|\n]/)
    .map((pair) => pair.split('=')),
);

/** [place, zoom from which it is named, English, French]. */
export const SEAS = [
  [[-48, 36], 3, 'Atlantic Ocean', 'Océan Atlantique'],
  [[-18, -22], 1, 'South Atlantic', 'Atlantique Sud'],
  [[-150, 20], 1, 'Pacific Ocean', 'Océan Pacifique'],
  [[-125, -28], 1, 'South Pacific', 'Pacifique Sud'],
  [[170, 22], 2, 'Pacific Ocean', 'Océan Pacifique'],
  [[78, -18], 1, 'Indian Ocean', 'Océan Indien'],
  [[0, 81.5], 2, 'Arctic Ocean', 'Océan Arctique'],
  [[30, -60], 2, 'Southern Ocean', 'Océan Austral'],
  [[63, 15], 3, 'Arabian Sea', 'Mer d’Arabie'],
  [[88.5, 14.5], 3, 'Bay of Bengal', 'Golfe du Bengale'],
  [[114, 13], 3, 'South China Sea', 'Mer de Chine méridionale'],
  [[125, 28.5], 4, 'East China Sea', 'Mer de Chine orientale'],
  [[123, 36], 5, 'Yellow Sea', 'Mer Jaune'],
  [[134.5, 40], 4, 'Sea of Japan', 'Mer du Japon'],
  [[149, 54], 3, 'Sea of Okhotsk', 'Mer d’Okhotsk'],
  [[-177, 58], 3, 'Bering Sea', 'Mer de Béring'],
  [[132, 18], 3, 'Philippine Sea', 'Mer des Philippines'],
  [[153, -16], 3, 'Coral Sea', 'Mer de Corail'],
  [[160, -38], 3, 'Tasman Sea', 'Mer de Tasman'],
  [[130, -34.5], 4, 'Great Australian Bight', 'Grande Baie australienne'],
  [[-90, 25], 3, 'Gulf of Mexico', 'Golfe du Mexique'],
  [[-74, 15], 3, 'Caribbean Sea', 'Mer des Caraïbes'],
  [[-86, 59.5], 3, 'Hudson Bay', 'Baie d’Hudson'],
  [[-57, 57], 3, 'Labrador Sea', 'Mer du Labrador'],
  [[-67, 73], 4, 'Baffin Bay', 'Baie de Baffin'],
  [[-145, 57], 4, 'Gulf of Alaska', 'Golfe d’Alaska'],
  [[2, 67], 4, 'Norwegian Sea', 'Mer de Norvège'],
  [[3, 56.5], 4, 'North Sea', 'Mer du Nord'],
  [[19.5, 57.5], 5, 'Baltic Sea', 'Mer Baltique'],
  [[38, 74], 3, 'Barents Sea', 'Mer de Barents'],
  [[72, 75], 4, 'Kara Sea', 'Mer de Kara'],
  [[-5, 45.3], 5, 'Bay of Biscay', 'Golfe de Gascogne'],
  [[34.5, 43.2], 4, 'Black Sea', 'Mer Noire'],
  [[50.8, 42], 4, 'Caspian Sea', 'Mer Caspienne'],
  [[30.2, 33.6], 4, 'Mediterranean Sea', 'Mer Méditerranée'],
  [[15.3, 42.8], 6, 'Adriatic Sea', 'Mer Adriatique'],
  [[38.2, 20.5], 4, 'Red Sea', 'Mer Rouge'],
  [[51.5, 27], 5, 'Persian Gulf', 'Golfe Persique'],
  [[48, 12.3], 5, 'Gulf of Aden', 'Golfe d’Aden'],
  [[41.5, -18], 5, 'Mozambique Channel', 'Canal du Mozambique'],
];

export const LAKES = [
  [[33, -1], 5, 'Lake Victoria', 'Lac Victoria'],
  [[29.6, -6.2], 6, 'Lake Tanganyika', 'Lac Tanganyika'],
  [[34.5, -12], 6, 'Lake Malawi', 'Lac Malawi'],
  [[-87.6, 47.7], 5, 'Lake Superior', 'Lac Supérieur'],
  [[-87, 43.6], 6, 'Lake Michigan', 'Lac Michigan'],
  [[-82.3, 44.8], 6, 'Lake Huron', 'Lac Huron'],
  [[108, 53.6], 6, 'Lake Baikal', 'Lac Baïkal'],
  [[31.5, 60.8], 6, 'Lake Ladoga', 'Lac Ladoga'],
  [[-120.5, 66], 6, 'Great Bear Lake', 'Grand lac de l’Ours'],
  [[-114, 61.6], 6, 'Great Slave Lake', 'Grand lac des Esclaves'],
  [[-69.4, -15.8], 6, 'Lake Titicaca', 'Lac Titicaca'],
];
