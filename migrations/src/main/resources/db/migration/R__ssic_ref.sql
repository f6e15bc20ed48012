-- Singapore Standard Industrial Classification, editions 2020 and 2025: every code of every level.
-- Source: Department of Statistics Singapore, SSIC 2020 and SSIC 2025 classification tables.
-- Titles published in capitals are written as sentences here.
-- Columns, tab-separated: ssic_version, code, level, parent, section, title.
-- Repeatable: a corrected line reaches every database with the next migrate.
DELETE FROM ssic_ref;

COPY ssic_ref (ssic_version, code, level, parent, section, title) FROM STDIN;
2020	A	section	\N	A	Agriculture and fishing
2020	01	division	A	A	Agriculture and related service activities
2020	011	group	01	A	Growing of crops, market gardening and horticulture
2020	0111	class	011	A	Growing of Food Crops (Non-Hydroponics)
2020	01111	subclass	0111	A	Growing of leafy and fruit vegetables
2020	01112	subclass	0111	A	Growing of mushrooms
2020	01113	subclass	0111	A	Growing of root crops
2020	01119	subclass	0111	A	Growing of food crops (non-hydroponics) n.e.c.
2020	0112	class	011	A	Growing of Food Crops (Hydroponics)
2020	01120	subclass	0112	A	Growing of leafy and fruit vegetables (hydroponics)
2020	0113	class	011	A	Growing of Fruits
2020	01130	subclass	0113	A	Growing of fruits
2020	0114	class	011	A	Growing of Nursery Products
2020	01141	subclass	0114	A	Growing of orchids
2020	01142	subclass	0114	A	Growing of ornamental plants
2020	01149	subclass	0114	A	Growing of nursery products n.e.c.
2020	0119	class	011	A	Growing of Other Crops
2020	01190	subclass	0119	A	Growing of other crops
2020	014	group	01	A	Animal production
2020	0141	class	014	A	Livestock Production (except Poultry and Animal Specialties)
2020	01411	subclass	0141	A	Pig farms
2020	01412	subclass	0141	A	Cattle farms (including dairy cattle)
2020	01413	subclass	0141	A	Goat farms (including goat's milk production)
2020	0142	class	014	A	Poultry Farms and Hatcheries
2020	01421	subclass	0142	A	Poultry breeding/hatcheries
2020	01422	subclass	0142	A	Broiler farms (chickens reared for meat)
2020	01423	subclass	0142	A	Layer farms (chickens reared for eggs)
2020	01424	subclass	0142	A	Duck farms
2020	0149	class	014	A	Other Animal Production
2020	01491	subclass	0149	A	Dog breeding
2020	01492	subclass	0149	A	Bird breeding
2020	01493	subclass	0149	A	Crocodile farms
2020	01494	subclass	0149	A	Frog farms
2020	01499	subclass	0149	A	Other animal production n.e.c.
2020	015	group	01	A	Growing of crops combined with animal production (mixed farming)
2020	0150	class	015	A	Growing of Crops Combined with Animal Production (Mixed Farming)
2020	01500	subclass	0150	A	Growing of crops combined with animal production (mixed farming)
2020	016	group	01	A	Agricultural and animal husbandry service activities except veterinary activities
2020	0160	class	016	A	Agricultural and Animal Husbandry Service Activities (except Veterinary Activities)
2020	01600	subclass	0160	A	Agricultural and animal husbandry service activities except veterinary activities
2020	02	division	A	A	Forestry, logging and related service activities
2020	020	group	02	A	Forestry, logging and related service activities
2020	0200	class	020	A	Forestry, Logging and Related Service Activities
2020	02000	subclass	0200	A	Forestry, logging and related service activities
2020	03	division	A	A	Fishing, operation of fish hatcheries and fish farms; service activities incidental to fishing
2020	031	group	03	A	Fishing
2020	0310	class	031	A	Fishing
2020	03101	subclass	0310	A	Fishing in kelongs
2020	03102	subclass	0310	A	Ocean fishing except fishing in kelongs
2020	03103	subclass	0310	A	Coastal fishing except fishing in kelongs
2020	03109	subclass	0310	A	Fishing n.e.c.
2020	032	group	03	A	Operation of fish hatcheries and fish farms
2020	0320	class	032	A	Fish Farming
2020	03201	subclass	0320	A	Food fish farms
2020	03202	subclass	0320	A	Ornamental fish farms
2020	03209	subclass	0320	A	Operation of fish hatcheries and fish farms n.e.c. (including turtle, prawn, crab, mussel farms)
2020	B	section	\N	B	Mining and quarrying
2020	08	division	B	B	Mining and quarrying
2020	081	group	08	B	Quarrying of stone, sand and clay
2020	0810	class	081	B	Quarrying of Stone, Sand and Clay
2020	08101	subclass	0810	B	Stone quarrying
2020	08102	subclass	0810	B	Quarrying of sand and clay
2020	089	group	08	B	Other mining and quarrying
2020	0890	class	089	B	Other Mining and Quarrying
2020	08900	subclass	0890	B	Other mining and quarrying
2020	09	division	B	B	Service activities incidental to oil and gas extraction (excluding surveying and engineering design and consultancy services supporting mining, oil and gas extraction and offshore exploration activities)
2020	090	group	09	B	Service activities incidental to oil and gas extraction (excluding surveying and engineering design and consultancy services supporting mining, oil and gas extraction and offshore exploration activities)
2020	0900	class	090	B	Service Activities Incidental to Oil and Gas Extraction (excluding Surveying and Engineering Design and Consultancy Services Supporting Mining, Oil and Gas Extraction and Offshore Exploration Activities)
2020	09001	subclass	0900	B	Crude petroleum and natural gas production
2020	09002	subclass	0900	B	Service activities incidental to oil and gas extraction (excluding surveying and engineering design and consultancy services supporting mining, oil and gas extraction and offshore exploration activities)
2020	C	section	\N	C	Manufacturing
2020	10	division	C	C	Manufacture of food products
2020	101	group	10	C	Processing and preserving of meat
2020	1010	class	101	C	Processing and Preserving of Meat
2020	10101	subclass	1010	C	Slaughtering of livestock and poultry
2020	10102	subclass	1010	C	Manufacture of sausage
2020	10103	subclass	1010	C	Preparing, canning and preserving of livestock and livestock products (including lard and other edible animal fats)
2020	10104	subclass	1010	C	Preparing, canning and preserving of poultry and poultry products
2020	10109	subclass	1010	C	Processing and preserving of meat and meat products n.e.c.
2020	102	group	10	C	Processing and preserving of seafood
2020	1020	class	102	C	Processing and Preserving of Seafood
2020	10200	subclass	1020	C	Processing and preserving of seafood
2020	103	group	10	C	Processing and preserving of fruits and vegetables
2020	1030	class	103	C	Processing and Preserving of Fruits and Vegetables
2020	10301	subclass	1030	C	Manufacture of jams (including fruit jelly)
2020	10302	subclass	1030	C	Other canning and preserving of fruits and fruit juices
2020	10303	subclass	1030	C	Other canning and preserving of vegetables and vegetable juices (including pickles)
2020	104	group	10	C	Manufacture of vegetable and animal oils and fats
2020	1040	class	104	C	Manufacture of Vegetable and Animal Oils and Fats
2020	10401	subclass	1040	C	Manufacture of edible vegetable and animal oils and fats
2020	10402	subclass	1040	C	Manufacture of inedible vegetable and animal oils and fats
2020	10409	subclass	1040	C	Manufacture of vegetable and animal oils and fats n.e.c.
2020	105	group	10	C	Manufacture of dairy products
2020	1050	class	105	C	Manufacture of Dairy Products
2020	10501	subclass	1050	C	Manufacture of condensed and evaporated milk (including pasteurising and bottling of fluid milk)
2020	10502	subclass	1050	C	Manufacture of milk powder
2020	10503	subclass	1050	C	Manufacture of ice-cream
2020	10509	subclass	1050	C	Manufacture of dairy products n.e.c. (e.g. butter, cheese, ice-cream mixes and powder, yoghurt)
2020	106	group	10	C	Manufacture of grain mill products, starches and starch products
2020	1061	class	106	C	Manufacture of Grain Mill Products
2020	10611	subclass	1061	C	Rice milling
2020	10612	subclass	1061	C	Wheat milling
2020	10613	subclass	1061	C	Provision of milling services
2020	10619	subclass	1061	C	Manufacture of grain mill products n.e.c.
2020	1062	class	106	C	Manufacture of Starches and Starch Products
2020	10620	subclass	1062	C	Manufacture of starches and starch products
2020	107	group	10	C	Manufacture of other food products
2020	1071	class	107	C	Manufacture of Bakery Products
2020	10711	subclass	1071	C	Manufacture of biscuits (including wafers and cones)
2020	10712	subclass	1071	C	Manufacture of bread, cakes and confectionery (excluding frozen bakery products)
2020	10719	subclass	1071	C	Manufacture of bakery products n.e.c.
2020	1072	class	107	C	Manufacture of Sugar
2020	10720	subclass	1072	C	Manufacture of sugar and sugar products
2020	1073	class	107	C	Manufacture of Cocoa, Chocolate and Non-chocolate Confectionery
2020	10731	subclass	1073	C	Manufacture of cocoa and chocolate powder from beans
2020	10732	subclass	1073	C	Manufacture of chocolate and chocolate products
2020	10733	subclass	1073	C	Manufacture of non-chocolate confectionery (e.g. sweets, toffees, crystallised fruits, chewing gums)
2020	1074	class	107	C	Manufacture of Macaroni, Noodles, Vermicelli and Other Related Products
2020	10740	subclass	1074	C	Manufacture of macaroni, noodles, vermicelli and other related products
2020	1075	class	107	C	Manufacture of Prepared Meals and Dishes
2020	10750	subclass	1075	C	Manufacture of cooked-food preparations (e.g. frozen dinners)
2020	1076	class	107	C	Manufacture of Coffee, Tea and Related Products
2020	10761	subclass	1076	C	Manufacture of instant beverages
2020	10762	subclass	1076	C	Processing of coffee seeds
2020	10763	subclass	1076	C	Manufacture of coffee powder
2020	10764	subclass	1076	C	Manufacture of tea (including processing of tea leaves)
2020	10765	subclass	1076	C	Manufacture of non-dairy creamer
2020	1079	class	107	C	Manufacture of Other Food Products n.e.c.
2020	10791	subclass	1079	C	Manufacture of sauces including soya bean sauce (e.g. tomato sauce, chilli sauce)
2020	10792	subclass	1079	C	Manufacture of soya bean products except soya bean sauce and soya bean milk
2020	10793	subclass	1079	C	Manufacture and processing of spices (including curry powder and spice extracts)
2020	10794	subclass	1079	C	Manufacture of chips, crackers and other titbits (excluding biscuits and confectionery)
2020	10799	subclass	1079	C	Manufacture of other food products n.e.c. (except food chemicals and additives)
2020	108	group	10	C	Manufacture of prepared animal feeds
2020	1080	class	108	C	Manufacture of Prepared Animal Feeds
2020	10800	subclass	1080	C	Manufacture of prepared animal feeds (including additives for animal feed)
2020	11	division	C	C	Manufacture of beverages
2020	110	group	11	C	Manufacture of beverages
2020	1101	class	110	C	Distilling, Rectifying and Blending of Spirits
2020	11010	subclass	1101	C	Distilling, rectifying and blending of spirits; ethyl alcohol production from fermented materials (including samsu and Chinese liquors)
2020	1102	class	110	C	Manufacture of Wines
2020	11020	subclass	1102	C	Manufacture of wines
2020	1103	class	110	C	Manufacture of Malt Liquors and Malt
2020	11030	subclass	1103	C	Manufacture of malt liquors and malt (e.g. beer and stout)
2020	1104	class	110	C	Manufacture of Soft Drinks, Production of Mineral Waters and Other Bottled Waters
2020	11041	subclass	1104	C	Manufacture of soft drinks, production of mineral waters (including carbonated waters, soya bean milk, barley water, chrysanthemum water)
2020	11042	subclass	1104	C	Manufacture of cordials, syrups and composite concentrates for beverages
2020	11043	subclass	1104	C	Manufacture of ice except dry ice
2020	12	division	C	C	Manufacture of tobacco products
2020	120	group	12	C	Manufacture of tobacco products
2020	1200	class	120	C	Manufacture of Tobacco Products
2020	12001	subclass	1200	C	Manufacture of cigarettes
2020	12009	subclass	1200	C	Manufacture of tobacco products n.e.c. (e.g. cigars, loose tobacco)
2020	13	division	C	C	Manufacture of textiles
2020	131	group	13	C	Spinning, weaving and finishing of textiles
2020	1310	class	131	C	Spinning, Weaving and Finishing of Textiles
2020	13100	subclass	1310	C	Spinning, weaving and finishing of textiles
2020	139	group	13	C	Manufacture of other textiles
2020	1391	class	139	C	Manufacture of Knitted and Crocheted Fabrics
2020	13910	subclass	1391	C	Manufacture of knitted and crocheted fabrics and laces
2020	1392	class	139	C	Manufacture of Made-Up Textile Articles except Apparel
2020	13921	subclass	1392	C	Manufacture of curtains, pillow cases, bed sheets and bed spreads
2020	13922	subclass	1392	C	Manufacture of other made-up house furnishings (e.g. napkins, table cloths)
2020	13929	subclass	1392	C	Manufacture of made-up textile articles except apparel n.e.c. (e.g. scrolls, flags and sails, banners, canvas products, cushions, pillows)
2020	1393	class	139	C	Manufacture of Carpets and Rugs
2020	13930	subclass	1393	C	Manufacture of carpets and rugs
2020	1394	class	139	C	Manufacture of Cordage, Rope, Twine and Netting
2020	13940	subclass	1394	C	Manufacture of cordage, rope, twine and netting
2020	1399	class	139	C	Manufacture of Other Textiles n.e.c.
2020	13990	subclass	1399	C	Manufacture of other textiles n.e.c. (e.g. upholstery filling)
2020	14	division	C	C	Manufacture of wearing apparel; manufacture of articles of fur; manufacture of knitted and crocheted apparel
2020	141	group	14	C	Manufacture of wearing apparel
2020	1410	class	141	C	Manufacture of Wearing Apparel except Fur Apparel
2020	14101	subclass	1410	C	Manufacture of outer garments
2020	14102	subclass	1410	C	Manufacture of brassieres and other undergarments
2020	14103	subclass	1410	C	Tailoring and dressmaking (to individual order)
2020	14109	subclass	1410	C	Manufacture of wearing apparel except fur apparel n.e.c. (e.g. songkoks, caps, gloves and mittens, garters, handkerchiefs, raincoats, shawls and hair nets)
2020	142	group	14	C	Manufacture of articles of fur
2020	1420	class	142	C	Manufacture of Articles of Fur
2020	14200	subclass	1420	C	Manufacture of fur apparel and articles of fur (e.g. fur rugs, mats and cushions)
2020	143	group	14	C	Manufacture of knitted and crocheted apparel
2020	1430	class	143	C	Manufacture of Knitted and Crocheted Apparel
2020	14301	subclass	1430	C	Manufacture of socks, stockings and other hosiery
2020	14302	subclass	1430	C	Manufacture of briefs, singlets and other knitted or crocheted wear (e.g. pullovers, cardigans)
2020	14309	subclass	1430	C	Manufacture of knitted and crocheted apparel n.e.c.
2020	15	division	C	C	Tanning and dressing of leather; dressing and dyeing of fur; manufacture of footwear
2020	151	group	15	C	Tanning and dressing of leather; dressing and dyeing
2020	1511	class	151	C	Tanning and Dressing of Leather; Dressing and Dyeing of Fur
2020	15110	subclass	1511	C	Tanning and dressing of leather; dressing and dyeing of fur
2020	1512	class	151	C	Manufacture of Luggage, Handbags and the Like; Saddlery and Harness
2020	15121	subclass	1512	C	Manufacture of luggage, bags, brief cases and the like
2020	15122	subclass	1512	C	Manufacture of handbags
2020	15129	subclass	1512	C	Manufacture of saddlery, harness and articles of leather n.e.c. (e.g. coin purses, key cases)
2020	152	group	15	C	Manufacture of footwear
2020	1520	class	152	C	Manufacture of Footwear
2020	15200	subclass	1520	C	Manufacture of footwear
2020	16	division	C	C	Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials
2020	161	group	16	C	Sawmilling and planing of wood
2020	1610	class	161	C	Sawmilling and Planing of Wood
2020	16101	subclass	1610	C	Sawmilling
2020	16102	subclass	1610	C	Preservation of wood
2020	16109	subclass	1610	C	Sawmilling and planing of wood n.e.c.
2020	162	group	16	C	Manufacture of products of wood, cork, straw and plaiting materials
2020	1621	class	162	C	Manufacture of Veneer, Plywood and Wood-Based Panels
2020	16211	subclass	1621	C	Manufacture of plywood and veneer
2020	16219	subclass	1621	C	Manufacture of laminboard, particle board and other panels and boards n.e.c.
2020	1629	class	162	C	Manufacture of Other Products of Wood and Articles of Cork, Straw and Plaiting Materials
2020	16291	subclass	1629	C	Manufacture of wooden window, door and other millwork, except prefabricated wooden building structures
2020	16292	subclass	1629	C	Manufacture of household and kitchen wooden ware except wooden footwear
2020	16293	subclass	1629	C	Manufacture of wooden containers
2020	16294	subclass	1629	C	Manufacture of attap and attap products
2020	16295	subclass	1629	C	Rattan processing
2020	16299	subclass	1629	C	Manufacture of other products of wood and articles of cork, straw and plaiting materials n.e.c.
2020	17	division	C	C	Manufacture of paper and paper products
2020	170	group	17	C	Manufacture of paper and paper products
2020	1701	class	170	C	Manufacture of Pulp, Paper and Paperboard
2020	17010	subclass	1701	C	Manufacture of pulp, paper and paperboard
2020	1702	class	170	C	Manufacture of Corrugated Paper and Paperboard and of Containers of Paper and Paperboard
2020	17021	subclass	1702	C	Manufacture of corrugated paper and paperboard
2020	17022	subclass	1702	C	Manufacture of containers and boxes of paper and paperboard
2020	1709	class	170	C	Manufacture of Other Articles of Paper and Paperboard
2020	17091	subclass	1709	C	Manufacture of joss paper and other related ceremonial paper products (including effigies and other funeral paper goods and Chinese lanterns)
2020	17092	subclass	1709	C	Manufacture of sanitary towels, toilet paper, paper towels, disposable diapers and related paper products
2020	17093	subclass	1709	C	Manufacture of paper cups, plates and utensils
2020	17094	subclass	1709	C	Manufacture of cards, envelopes and stationery, unprinted
2020	17099	subclass	1709	C	Manufacture of other articles of paper and paperboard n.e.c. (e.g. papier mache, wallpaper)
2020	18	division	C	C	Printing and reproduction of recorded media
2020	181	group	18	C	Printing and service activities related to printing
2020	1811	class	181	C	Printing
2020	18111	subclass	1811	C	Printing of newspapers
2020	18112	subclass	1811	C	Printing of periodicals, books and magazines
2020	18113	subclass	1811	C	Commercial printing (e.g. printing of brochures, cards, envelopes, labels and stationery)
2020	18114	subclass	1811	C	Printing of continuous and fan-fold forms
2020	18115	subclass	1811	C	Silk screen printing (including metal printing)
2020	18119	subclass	1811	C	Printing n.e.c.
2020	1812	class	181	C	Service Activities Related to Printing
2020	18121	subclass	1812	C	Bookbinding (e.g. book packaging)
2020	18122	subclass	1812	C	Colour separation
2020	18129	subclass	1812	C	Service activities related to printing n.e.c. (including plate-making)
2020	182	group	18	C	Reproduction of recorded media
2020	1820	class	182	C	Reproduction of Recorded Media
2020	18200	subclass	1820	C	Reproduction of recorded media (including reproduction of phonograph records, recorded magnetic tapes, compact discs and non-customised software)
2020	19	division	C	C	Manufacture of coke and refined petroleum products
2020	191	group	19	C	Manufacture of coke oven products
2020	1910	class	191	C	Manufacture of Coke Oven Products
2020	19100	subclass	1910	C	Manufacture of coke oven products
2020	192	group	19	C	Manufacture of refined petroleum products
2020	1920	class	192	C	Manufacture of Refined Petroleum Products
2020	19201	subclass	1920	C	Petroleum refineries
2020	19202	subclass	1920	C	Manufacture of petroleum lubricating oil
2020	19209	subclass	1920	C	Manufacture of refined petroleum products n.e.c.
2020	20	division	C	C	Manufacture of chemicals and chemical products
2020	201	group	20	C	Manufacture of basic chemicals, fertilisers and nitrogen compounds, plastics and synthetic rubber in primary forms
2020	2011	class	201	C	Manufacture of Basic Chemicals
2020	20111	subclass	2011	C	Manufacture of industrial gases and dry ice
2020	20112	subclass	2011	C	Manufacture of basic industrial acids and alkalis
2020	20113	subclass	2011	C	Manufacture of basic chemicals except fertilisers and nitrogen
2020	20114	subclass	2011	C	Manufacture of solvents
2020	20119	subclass	2011	C	Manufacture of basic chemicals n.e.c.
2020	2012	class	201	C	Manufacture of Fertilisers and Nitrogen Compounds
2020	20120	subclass	2012	C	Manufacture of fertilisers and nitrogen compounds
2020	2013	class	201	C	Manufacture of Petrochemicals; Plastic and Synthetic Rubber in Primary Forms
2020	20131	subclass	2013	C	Manufacture of petrochemical primary products (e.g. olefins, aromatics, basic building blocks)
2020	20132	subclass	2013	C	Manufacture of derivatives and intermediates produced from basic building blocks (e.g. acetyls, acrylics, oxochemicals, styrene, phenolic, ethylene oxide derivatives and polymers)
2020	20133	subclass	2013	C	Manufacture of synthetic rubber
2020	202	group	20	C	Manufacture of other chemical products
2020	2021	class	202	C	Manufacture of Pesticides and Other Agro-Chemical Products
2020	20210	subclass	2021	C	Manufacture of pesticides and other agro-chemical products (including insecticides, herbicides and disinfectants)
2020	2022	class	202	C	Manufacture of Paints, Varnishes and Similar Coatings, Printing Ink and Mastics
2020	20221	subclass	2022	C	Manufacture of paints
2020	20222	subclass	2022	C	Manufacture of varnishes and lacquers (including enamels)
2020	20229	subclass	2022	C	Manufacture of paints, varnishes and similar coatings and mastics n.e.c.
2020	2023	class	202	C	Manufacture of Soap and Detergents, Cleaning and Polishing Preparations, Perfumes and Toilet Preparations
2020	20231	subclass	2023	C	Manufacture of soap, detergents, washing and other cleaning preparations
2020	20232	subclass	2023	C	Manufacture of perfumes and fragrances
2020	20233	subclass	2023	C	Manufacture of cosmetics and toiletries
2020	20234	subclass	2023	C	Manufacture of waxes and polishes and deodorising preparations
2020	2024	class	202	C	Manufacture of Additives
2020	20241	subclass	2024	C	Manufacture of food chemicals and additives (e.g. flavours, preservatives and colourings)
2020	20242	subclass	2024	C	Manufacture of additives for mineral oil (e.g. lubricant and fuel additives)
2020	20249	subclass	2024	C	Manufacture of additives n.e.c.
2020	2029	class	202	C	Manufacture of Other Chemical Products n.e.c.
2020	20291	subclass	2029	C	Manufacture of epoxy moulding compounds and phenolic moulding compounds
2020	20292	subclass	2029	C	Manufacture of ultrapure electronic chemicals, materials and laminates
2020	20293	subclass	2029	C	Manufacture of water treatment, waste treatment and oilfield chemicals
2020	20294	subclass	2029	C	Manufacture of inks, dyestuffs, pigments and carbon black
2020	20295	subclass	2029	C	Manufacture of photographic film, paper, plate and chemicals
2020	20296	subclass	2029	C	Manufacture of adhesives and sealants
2020	20297	subclass	2029	C	Manufacture of catalysts and catalyst regeneration
2020	20298	subclass	2029	C	Manufacture of biofuels
2020	20299	subclass	2029	C	Manufacture of other chemical products n.e.c. (e.g. gelatin and derivatives, laundry blue, explosives, processed salts, industrial starch, incense and joss sticks, camphor products)
2020	203	group	20	C	Manufacture of man-made fibres
2020	2030	class	203	C	Manufacture of Man-Made Fibres
2020	20300	subclass	2030	C	Manufacture of man-made fibres except glass
2020	21	division	C	C	Manufacture of pharmaceuticals and biological products
2020	210	group	21	C	Manufacture of pharmaceuticals and biological products
2020	2101	class	210	C	Manufacture of Pharmaceutical Products
2020	21011	subclass	2101	C	Manufacture of pharmaceutical intermediates and fine chemicals for human use
2020	21012	subclass	2101	C	Manufacture of pharmaceutical products and preparations for human use (e.g. tableted products)
2020	21013	subclass	2101	C	Manufacture of pharmaceutical products for veterinary use
2020	2102	class	210	C	Manufacture of Biological Products
2020	21021	subclass	2102	C	Manufacture of vaccines for human use
2020	21022	subclass	2102	C	Manufacture of other biological products and preparations for human use
2020	21023	subclass	2102	C	Manufacture of biological products and preparations for veterinary use
2020	2103	class	210	C	Manufacture of Traditional Chinese Medicine
2020	21030	subclass	2103	C	Manufacture of Traditional Chinese Medicine
2020	22	division	C	C	Manufacture of rubber and plastic products
2020	221	group	22	C	Manufacture of rubber products
2020	2211	class	221	C	Processing of Natural Rubber and Gums
2020	22111	subclass	2211	C	Processing of rubber (including processing of rubber latex)
2020	22112	subclass	2211	C	Grading and packing of rubber
2020	22119	subclass	2211	C	Processing of natural gums n.e.c. (e.g. gum damar, jelutong)
2020	2212	class	221	C	Manufacture of Rubber Tyres and Tubes, Retreading and Rebuilding of Rubber Tyres
2020	22121	subclass	2212	C	Manufacture of tyres and tubes
2020	22122	subclass	2212	C	Retreading and vulcanising of tyres
2020	2219	class	221	C	Manufacture of Other Rubber Products except Rubber Footwear and Toys
2020	22191	subclass	2219	C	Manufacture of foam rubber products (excluding foam rubber mattresses)
2020	22192	subclass	2219	C	Manufacture of rubber automotive parts
2020	22193	subclass	2219	C	Manufacture of industrial and mechanical rubber goods
2020	22194	subclass	2219	C	Manufacture of rubber floorings
2020	22199	subclass	2219	C	Manufacture of other rubber products n.e.c. (except rubber footwear and toys)
2020	222	group	22	C	Manufacture of plastic products
2020	2221	class	222	C	Manufacture of Plastic Products except Plastic Footwear and Toys
2020	22211	subclass	2221	C	Manufacture of plastic tableware, household and kitchen ware (excluding disposable utensils)
2020	22212	subclass	2221	C	Manufacture of styrofoam and plastic disposable utensils
2020	22213	subclass	2221	C	Manufacture of plastic sheet, film and articles thereof (e.g. polythene and polypropylene bags)
2020	22214	subclass	2221	C	Manufacture of plastic bottles, boxes and containers (except for household use)
2020	22215	subclass	2221	C	Manufacture of plastic pipes and tubes
2020	22216	subclass	2221	C	Manufacture of plastic precision engineering parts
2020	22217	subclass	2221	C	Manufacture of PVC files, holders and albums
2020	22218	subclass	2221	C	Manufacture of plastic cable ties
2020	22219	subclass	2221	C	Manufacture of plastic products n.e.c. (except plastic footwear and toys)
2020	2222	class	222	C	Plastic Product Services
2020	22220	subclass	2222	C	Plastic product services
2020	23	division	C	C	Manufacture of other non-metallic mineral products
2020	231	group	23	C	Manufacture of glass and glass products
2020	2310	class	231	C	Manufacture of Glass and Glass Products
2020	23100	subclass	2310	C	Manufacture of glass and glass products (including yarn of glass fibres)
2020	239	group	23	C	Manufacture of other non-metallic mineral products n.e.c.
2020	2391	class	239	C	Manufacture of Clay Products
2020	23911	subclass	2391	C	Manufacture of bricks
2020	23912	subclass	2391	C	Manufacture of tiles, pipes and channels (including clay roofing, wall and floor tiles, and earthen and glazed pipes)
2020	23919	subclass	2391	C	Manufacture of clay products n.e.c.
2020	2393	class	239	C	Manufacture of Other Porcelain and Ceramic Products
2020	23931	subclass	2393	C	Manufacture of plumbing fixtures and fittings of vitreous china, china and earthenware (e.g. sinks, closets, bowls)
2020	23939	subclass	2393	C	Manufacture of other porcelain and ceramic products n.e.c.
2020	2394	class	239	C	Manufacture of Cement, Lime and Plaster
2020	23940	subclass	2394	C	Manufacture of cement, lime and plaster
2020	2395	class	239	C	Manufacture of Articles of Concrete, Cement and Plaster
2020	23951	subclass	2395	C	Manufacture of ready-mix concrete
2020	23959	subclass	2395	C	Manufacture of articles of concrete, cement and plaster n.e.c. (except precast concrete components)
2020	2396	class	239	C	Cutting, Shaping and Finishing of Stone
2020	23960	subclass	2396	C	Cutting, shaping and finishing of stone (including tomb-stones and furniture of stone or marble)
2020	2399	class	239	C	Manufacture of Other Non-Metallic Mineral Products n.e.c.
2020	23991	subclass	2399	C	Manufacture of asbestos products except asbestos paper
2020	23992	subclass	2399	C	Manufacture of fibreglass and fibreglass products
2020	23993	subclass	2399	C	Manufacture of other insulation products (e.g. ceramic IC packages, refractory materials, rock wool products, insulation services)
2020	23994	subclass	2399	C	Manufacture of non-structural pre-cast components (e.g. lightweight partitions, secondary roof slabs)
2020	23995	subclass	2399	C	Manufacture of asphalt premix
2020	23999	subclass	2399	C	Manufacture of other non-metallic mineral products n.e.c. (e.g. graphite products)
2020	24	division	C	C	Manufacture of basic metals
2020	241	group	24	C	Manufacture of basic iron and steel
2020	2410	class	241	C	Manufacture of Basic Iron and Steel
2020	24101	subclass	2410	C	Iron and steel rolling mills
2020	24102	subclass	2410	C	Manufacture of ferrous metal alloys
2020	24109	subclass	2410	C	Manufacture of basic iron and steel n.e.c. (including smelting)
2020	242	group	24	C	Manufacture of basic precious and non-ferrous metals
2020	2420	class	242	C	Manufacture of Basic Precious and Non-Ferrous Metals
2020	24201	subclass	2420	C	Tin smelting
2020	24202	subclass	2420	C	Manufacture of non-ferrous metal alloys
2020	24209	subclass	2420	C	Manufacture of basic precious and non-ferrous metals n.e.c.
2020	243	group	24	C	Casting of metals
2020	2431	class	243	C	Casting of Iron and Steel
2020	24310	subclass	2431	C	Iron and steel foundries
2020	2432	class	243	C	Casting of Non-Ferrous Metals
2020	24320	subclass	2432	C	Non-ferrous metal foundries
2020	25	division	C	C	Manufacture of fabricated metal products except machinery and equipment
2020	251	group	25	C	Manufacture of structural metal products, tanks, reservoirs and steam generators
2020	2511	class	251	C	Manufacture of Structural Metal Products
2020	25111	subclass	2511	C	Manufacture of metal doors, window and door frames, grilles and gratings
2020	25112	subclass	2511	C	Manufacture of metal strips and slabs (e.g. awnings)
2020	25113	subclass	2511	C	Manufacture of metal pipes and tubes
2020	25114	subclass	2511	C	Manufacture of steel structural component
2020	25119	subclass	2511	C	Manufacture of structural metal products n.e.c. (e.g. metal sections, corrugated sheets)
2020	2512	class	251	C	Manufacture and Repair of Tanks, Reservoirs and Containers of Metal
2020	25120	subclass	2512	C	Manufacture and repair of tanks, reservoirs and containers of metal (e.g. metal cylinders, storage vessels and containers for compressed or liquefied gas)
2020	2513	class	251	C	Manufacture and Repair of Steam Generators except Central Heating Hot Water Boilers
2020	25131	subclass	2513	C	Manufacture and repair of heating boilers, radiators and correctors (including parts)
2020	25139	subclass	2513	C	Manufacture and repair of steam generators n.e.c. (except central heating hot water boilers)
2020	252	group	25	C	Manufacture of weapons and ammunition
2020	2520	class	252	C	Manufacture and Repair of Weapons and Ammunition
2020	25200	subclass	2520	C	Manufacture and repair of weapons and ammunition (e.g. ordnance and accessories)
2020	259	group	25	C	Manufacture of other fabricated metal products; metalworking service activities
2020	2591	class	259	C	Forging, Pressing, Stamping and Roll-Forming of Metal; Powder Metallurgy
2020	25911	subclass	2591	C	Iron and steel and non-ferrous forgings
2020	25912	subclass	2591	C	Manufacture of metal caps (e.g. crown corks)
2020	25913	subclass	2591	C	Manufacture of leadframe
2020	25914	subclass	2591	C	Metal stampings except metal caps
2020	25919	subclass	2591	C	Pressing and roll-forming of metal and powder metallurgy n.e.c.
2020	2592	class	259	C	Treatment and Coating of Metals
2020	25921	subclass	2592	C	Electroplating and plating of metals and formed products
2020	25922	subclass	2592	C	Polishing of metals and formed products
2020	25923	subclass	2592	C	Rustproofing of metals and formed products
2020	25924	subclass	2592	C	Heat treatment for metals
2020	25929	subclass	2592	C	Metal product services n.e.c.
2020	2593	class	259	C	Manufacture of Cutlery, Hand Tools and General Hardware
2020	25931	subclass	2593	C	Manufacture of table, kitchen and other cutlery
2020	25932	subclass	2593	C	Manufacture of hand and edge tools
2020	25939	subclass	2593	C	Manufacture of general hardware (including blacksmith shops) n.e.c. (e.g. locks and keys, hinges, clamps, hooks)
2020	2594	class	259	C	Manufacture of Metal Wire and Cable Products
2020	25941	subclass	2594	C	Manufacture of uninsulated wire (e.g. electronic component wire, bonding wire)
2020	25949	subclass	2594	C	Manufacture of metal wire and cable products n.e.c.
2020	2595	class	259	C	Manufacture of Metal Cans, Containers and Related Products
2020	25951	subclass	2595	C	Manufacture of tinplate cans
2020	25952	subclass	2595	C	Manufacture of other tinplate and zinc articles (e.g. pails, buckets, dustbins)
2020	25959	subclass	2595	C	Manufacture of metal cans, containers and related products n.e.c. (e.g. barrels, steel drums, kegs)
2020	2599	class	259	C	Manufacture of Other Fabricated Metal Products n.e.c.
2020	25991	subclass	2599	C	Manufacture of sanitary ware of enamelled iron and metal and plumbers' ware of brass
2020	25992	subclass	2599	C	Manufacture of plumbing, heating and related products (including parts) except electric
2020	25993	subclass	2599	C	Manufacture of bolts, nuts, rivets, fasteners and screw machine products
2020	25994	subclass	2599	C	Manufacture of pipe fittings
2020	25995	subclass	2599	C	Manufacture of springs
2020	25996	subclass	2599	C	Manufacture of kitchen and household utensils (e.g. steel shelf, showcase counters, kitchen trolleys display racks, sink bowls and other customised kitchen equipment)
2020	25997	subclass	2599	C	Manufacture of metal precision components
2020	25998	subclass	2599	C	Slitting, shearing and pasting of metal sheeting
2020	25999	subclass	2599	C	Manufacture of other fabricated metal products n.e.c. (including voice coil magnets)
2020	26	division	C	C	Manufacture of computer, electronic and optical products
2020	261	group	26	C	Manufacture of electronic components and boards
2020	2611	class	261	C	Manufacture of Semiconductor Devices
2020	26111	subclass	2611	C	Manufacture of discrete devices (e.g. diodes, light-emitting diodes, transistors and rectifiers)
2020	26112	subclass	2611	C	Semiconductor wafer fabrication
2020	26113	subclass	2611	C	Assembly and testing of semiconductors
2020	26114	subclass	2611	C	Manufacture of solar wafers
2020	26115	subclass	2611	C	Manufacture of solar cells
2020	26119	subclass	2611	C	Manufacture of semiconductor devices n.e.c.
2020	2612	class	261	C	Manufacture of Other Electronic Components and Boards
2020	26121	subclass	2612	C	Manufacture of capacitors
2020	26122	subclass	2612	C	Manufacture of printed circuit boards without electronic parts
2020	26123	subclass	2612	C	Manufacture of printed circuit boards with electronic parts
2020	26124	subclass	2612	C	Manufacture of piezo-electric devices (e.g. quartz crystals, quartz crystal filters, delay lines)
2020	26125	subclass	2612	C	Manufacture of electronic display devices except light emitting diodes
2020	26126	subclass	2612	C	Manufacture of electronic connectors
2020	26129	subclass	2612	C	Manufacture of other electronic components and boards n.e.c.
2020	262	group	26	C	Manufacture of computers and peripheral equipment
2020	2620	class	262	C	Manufacture of Computers and Peripheral Equipment
2020	26201	subclass	2620	C	Manufacture of computers and data processing equipment except computer peripheral equipment
2020	26202	subclass	2620	C	Manufacture of disk drives (including CD-ROM drives, DVD-ROM drives, optical drives, flash drives, tape drives, solid state drives, storage subsystems)
2020	26203	subclass	2620	C	Manufacture of printers
2020	26204	subclass	2620	C	Manufacture of smart cards and related products (e.g. smart card readers)
2020	26209	subclass	2620	C	Manufacture of computers and peripheral equipment n.e.c.
2020	263	group	26	C	Manufacture of communications equipment
2020	2630	class	263	C	Manufacture of Communications Equipment
2020	26301	subclass	2630	C	Manufacture of telecommunications apparatus (e.g. PBX equipment, telephones except cellular)
2020	26302	subclass	2630	C	Manufacture of networking products (e.g. routers, switches)
2020	26303	subclass	2630	C	Manufacture of wireless communications equipment (e.g. cellular phones)
2020	26304	subclass	2630	C	Manufacture of electronic security systems (including electronic sensors, burglar and fire alarm systems)
2020	26309	subclass	2630	C	Manufacture of communications equipment n.e.c.
2020	264	group	26	C	Manufacture of consumer electronics
2020	2640	class	264	C	Manufacture of Consumer Electronics
2020	26400	subclass	2640	C	Manufacture of consumer electronics
2020	265	group	26	C	Manufacture of measuring, testing, navigating and control equipment; watches and clocks
2020	2651	class	265	C	Manufacture and Repair of Measuring, Testing, Navigating and Control Equipment
2020	26511	subclass	2651	C	Manufacture and repair of engineering and scientific instruments
2020	26512	subclass	2651	C	Manufacture and repair of measuring devices (e.g. meters)
2020	26513	subclass	2651	C	Manufacture and repair of process control equipment and related products
2020	2652	class	265	C	Manufacture of Watches and Clocks
2020	26521	subclass	2652	C	Manufacture of fully electronic watches and clocks
2020	26522	subclass	2652	C	Manufacture of electro-mechanical watches and clocks (e.g. watches and clocks with moving parts and battery)
2020	26523	subclass	2652	C	Manufacture of mechanical watches and clocks
2020	26524	subclass	2652	C	Manufacture of parts and accessories for watches and clocks
2020	266	group	26	C	Manufacture of irradiation, electromedical and electrotherapeutic equipment
2020	2660	class	266	C	Manufacture and Repair of Irradiation, Electromedical and Electrotherapeutic Equipment
2020	26601	subclass	2660	C	Manufacture and repair of electrotherapeutic devices
2020	26602	subclass	2660	C	Manufacture and repair of irradiation and electromedical equipment and instruments
2020	267	group	26	C	Manufacture of optical instruments and photographic equipment
2020	2670	class	267	C	Manufacture of Optical Instruments and Photographic Equipment
2020	26701	subclass	2670	C	Manufacture of photographic equipment and parts (including lenses)
2020	26709	subclass	2670	C	Manufacture of optical instruments and photographic equipment n.e.c.
2020	268	group	26	C	Manufacture of magnetic and optical media
2020	2680	class	268	C	Manufacture of Magnetic and Optical Media
2020	26801	subclass	2680	C	Manufacture of disk media
2020	26802	subclass	2680	C	Manufacture of blank magnetic tapes, diskettes, Blu-ray technology discs, CDs, DVDs and VCDs
2020	27	division	C	C	Manufacture of electrical equipment
2020	271	group	27	C	Manufacture of electric motors, generators, transformers, electricity distribution and control apparatus
2020	2710	class	271	C	Manufacture and Repair of Electric Motors, Generators, Transformers, Electricity Distribution and Control Apparatus
2020	27101	subclass	2710	C	Manufacture and repair of electric motors
2020	27102	subclass	2710	C	Manufacture and repair of electric generators
2020	27103	subclass	2710	C	Manufacture and repair of transformers
2020	27104	subclass	2710	C	Manufacture and repair of switchgear and switchboard apparatus (including switches, circuit breakers and electrical control panels)
2020	27109	subclass	2710	C	Manufacture and repair of electric motors, generators, transformers and electricity distribution and control apparatus n.e.c. (e.g. busbar trunking)
2020	272	group	27	C	Manufacture of batteries and accumulators
2020	2720	class	272	C	Manufacture of Batteries and Accumulators
2020	27201	subclass	2720	C	Manufacture of primary batteries
2020	27202	subclass	2720	C	Manufacture of secondary batteries
2020	273	group	27	C	Manufacture of wiring and wiring devices
2020	2732	class	273	C	Manufacture of Electronic and Electric Wires and Cables
2020	27321	subclass	2732	C	Manufacture of telecommunications cables and wires
2020	27322	subclass	2732	C	Manufacture of electric power cables and wires
2020	27323	subclass	2732	C	Manufacture of enamelled wires (used for winding of motors, transformers etc)
2020	27324	subclass	2732	C	Manufacture of wire and cable assemblies and harnesses
2020	27329	subclass	2732	C	Manufacture of other electronic and electric wires and cables n.e.c.
2020	2733	class	273	C	Manufacture and Repair of Wiring Devices
2020	27330	subclass	2733	C	Manufacture and repair of wiring devices
2020	274	group	27	C	Manufacture of electric lighting equipment
2020	2740	class	274	C	Manufacture and Repair of Electric Lighting Equipment
2020	27400	subclass	2740	C	Manufacture and repair of electric lamps and lighting equipment (including silver reflectors, fittings and parts)
2020	275	group	27	C	Manufacture of domestic appliances
2020	2750	class	275	C	Manufacture of Domestic Appliances
2020	27501	subclass	2750	C	Manufacture of electrical household appliances (e.g. refrigerators, hot plates, toasters, food mixers, cookers, hair dryers, fans, shavers)
2020	27509	subclass	2750	C	Manufacture of domestic appliances n.e.c. (e.g. non-electric cooking ranges, grates, stoves)
2020	279	group	27	C	Manufacture of other electrical equipment
2020	2790	class	279	C	Manufacture of Other Electrical Equipment
2020	27901	subclass	2790	C	Manufacture of fuel cells
2020	27902	subclass	2790	C	Manufacture of electrical machinery, apparatus, appliances and supplies (including sound or visual signalling apparatus, electrical insulators except porcelain or glass)
2020	28	division	C	C	Manufacture of machinery and equipment
2020	281	group	28	C	Manufacture of general purpose machinery
2020	2811	class	281	C	Manufacture and Repair of Engines and Turbines except Aircraft, Vehicle and Cycle Engines
2020	28111	subclass	2811	C	Manufacture and repair of engines and turbines except aircraft, vehicle, cycle and marine engines
2020	28112	subclass	2811	C	Manufacture and repair of marine engine
2020	2812	class	281	C	Manufacture and Repair of Pumps, Compressors, Taps and Valves
2020	28121	subclass	2812	C	Manufacture and repair of pumps (e.g. hydraulic pumps, drainage pumps)
2020	28122	subclass	2812	C	Manufacture and repair of taps, cocks and valves
2020	28129	subclass	2812	C	Manufacture and repair of pumps, compressors, taps and valves n.e.c.
2020	2814	class	281	C	Manufacture of Bearings, Gears, Gearing and Driving Elements
2020	28141	subclass	2814	C	Manufacture of bearings (including disc and ball bearings)
2020	28142	subclass	2814	C	Manufacture and repair of gears, gearing and driving elements
2020	2815	class	281	C	Manufacture and Repair of Ovens, Furnaces and Furnace Burners
2020	28150	subclass	2815	C	Manufacture and repair of ovens, furnaces and furnace burners
2020	2816	class	281	C	Manufacture and Repair of Lifting and Handling Equipment
2020	28161	subclass	2816	C	Manufacture and repair of lifting and hoisting machinery except electrical
2020	28162	subclass	2816	C	Manufacture and repair of lifts and escalators
2020	28169	subclass	2816	C	Manufacture and repair of lifting and handling equipment n.e.c. (including conveying systems and industrial automated systems)
2020	2817	class	281	C	Manufacture and Repair of Office Machinery and Equipment (except Computers and Peripheral Equipment)
2020	28171	subclass	2817	C	Manufacture of office machinery and equipment (except computers and peripheral equipment)
2020	28172	subclass	2817	C	Repair and maintenance of office machinery and equipment
2020	2818	class	281	C	Manufacture and Repair of Robots
2020	28181	subclass	2818	C	Manufacture and repair of industrial robots (including Automated Guided Vehicles (AGVs))
2020	28182	subclass	2818	C	Manufacture and repair of service robots
2020	28189	subclass	2818	C	Manufacture and repair of robots n.e.c.
2020	2819	class	281	C	Manufacture and Repair of Other General Purpose Machinery
2020	28191	subclass	2819	C	Manufacture and repair of refrigerating, air-conditioning and ventilating machinery and equipment except household refrigerators
2020	28192	subclass	2819	C	Manufacture and repair of separation/mixing equipment (e.g. filters, separators, mixers)
2020	28193	subclass	2819	C	Manufacture and repair of solar modules and panels
2020	28194	subclass	2819	C	Manufacture and repair of welding and soldering equipment (including arc welding electrodes)
2020	28195	subclass	2819	C	Manufacture and repair of packaging machinery
2020	28199	subclass	2819	C	Manufacture and repair of other general purpose machinery and equipment except electrical and electronic n.e.c.
2020	282	group	28	C	Manufacture of special purpose machinery
2020	2821	class	282	C	Manufacture and Repair of Agricultural and Forestry Machinery
2020	28210	subclass	2821	C	Manufacture and repair of agricultural and forestry machinery
2020	2822	class	282	C	Manufacture and Repair of Metal-Forming Machinery and Machine Tools
2020	28221	subclass	2822	C	Manufacture and repair of machinery and machine-tools - metal cutting types (e.g. lathes, milling machines, shaping machines)
2020	28222	subclass	2822	C	Manufacture and repair of machinery and machine-tools - metal forming types (e.g. forging press, cold heading machines, press breaks)
2020	28223	subclass	2822	C	Manufacture of dies, moulds, tools, jigs and fixtures
2020	28224	subclass	2822	C	Manufacture of machine tool accessories (e.g. small cutting tools, precision measuring tools and other attachments such as tool holders)
2020	28225	subclass	2822	C	Manufacture and repair of metal additive manufacturing (AM) equipment (including metal powder)
2020	28229	subclass	2822	C	Manufacture and repair of metal-forming machinery and machine tools n.e.c. (including metalworking machinery)
2020	2824	class	282	C	Manufacture and Repair of Machinery for Mining, Quarrying and Construction
2020	28241	subclass	2824	C	Manufacture and repair of oil rigs
2020	28242	subclass	2824	C	Manufacture and repair of other oilfield and gasfield machinery and equipment (e.g. derricks, tool joints)
2020	28243	subclass	2824	C	Manufacture and repair of construction machinery and parts
2020	28249	subclass	2824	C	Manufacture and repair of machinery for mining, quarrying and construction n.e.c.
2020	2825	class	282	C	Manufacture and Repair of Machinery for Food, Beverage and Tobacco Processing
2020	28251	subclass	2825	C	Manufacture and repair of machinery for food products processing
2020	28252	subclass	2825	C	Manufacture and repair of machinery for beverage production
2020	28253	subclass	2825	C	Manufacture and repair of machinery for tobacco processing
2020	2826	class	282	C	Manufacture and Repair of Machinery for Textile, Apparel and Leather Production
2020	28260	subclass	2826	C	Manufacture and repair of machinery for textile, apparel and leather production
2020	2827	class	282	C	Manufacture and Repair of Semiconductor Related Equipment
2020	28271	subclass	2827	C	Manufacture of probe cards
2020	28272	subclass	2827	C	Manufacture of bonding tools
2020	28273	subclass	2827	C	Manufacture and repair of semiconductor assembly and testing equipment (including computer burn-in system)
2020	28274	subclass	2827	C	Manufacture and repair of semiconductor foundry equipment
2020	2829	class	282	C	Manufacture and Repair of Other Special Purpose Machinery
2020	28291	subclass	2829	C	Manufacture and repair of water/waste water treatment equipment
2020	28292	subclass	2829	C	Manufacture and repair of plastic processing machinery
2020	28293	subclass	2829	C	Manufacture and repair of woodworking machinery
2020	28294	subclass	2829	C	Manufacture and repair of polymer additive manufacturing (AM) equipment
2020	28299	subclass	2829	C	Manufacture and repair of other special purpose machinery n.e.c. (including plating equipment, industrial paint mixers and chemical mixing equipment)
2020	283	group	28	C	Installation of industrial machinery and equipment
2020	2830	class	283	C	Installation of Industrial Machinery and Equipment
2020	28300	subclass	2830	C	Installation of industrial machinery and equipment, mechanical engineering works
2020	29	division	C	C	Manufacture of motor vehicles, trailers and semi-trailers
2020	291	group	29	C	Manufacture of motor vehicles, trailers and semi-trailers
2020	2910	class	291	C	Manufacture of Motor Vehicles
2020	29100	subclass	2910	C	Manufacture and assembly of motor vehicles
2020	292	group	29	C	Manufacture of motor vehicle bodies (coachwork), trailers and semi-trailers
2020	2920	class	292	C	Manufacture of Motor Vehicle Bodies (Coachwork), Trailers and Semi-Trailers
2020	29200	subclass	2920	C	Manufacture of motor vehicle bodies (coachwork), trailers and semi-trailers
2020	293	group	29	C	Manufacture of parts and accessories for motor vehicles
2020	2930	class	293	C	Manufacture of Parts and Accessories for Motor Vehicles
2020	29300	subclass	2930	C	Manufacture of parts and accessories for motor vehicles (e.g. engine parts, brakes, clutches, axles, gear boxes)
2020	30	division	C	C	Manufacture of other transport equipment
2020	301	group	30	C	Building and repairing of ships and boats
2020	3011	class	301	C	Building and Repairing of Ships and Floating Structures
2020	30110	subclass	3011	C	Building and repairing of ships, tankers and other ocean-going vessels (including conversion of ships into off-shore structures)
2020	3012	class	301	C	Building of Pleasure Boats and Sporting Boats
2020	30120	subclass	3012	C	Building and repair of pleasure crafts, lighters and boats
2020	302	group	30	C	Manufacture of railway locomotives and rolling stock
2020	3020	class	302	C	Manufacture of Railway Locomotives and Rolling Stock
2020	30200	subclass	3020	C	Manufacture and repair of railway and tramway locomotives and rolling stock (including specialised parts except engines, electric motors and signalling equipment)
2020	303	group	30	C	Manufacture of air and spacecraft and related machinery
2020	3030	class	303	C	Manufacture of Air and Spacecraft and Related Machinery
2020	30301	subclass	3030	C	Manufacture and assembly of aircraft and spacecraft (including aircraft engines and other parts)
2020	30302	subclass	3030	C	Repair and servicing of aircraft and spacecraft (including aircraft engines and other parts)
2020	304	group	30	C	Manufacture of military fighting vehicles
2020	3040	class	304	C	Manufacture of Military Fighting Vehicles
2020	30400	subclass	3040	C	Manufacture of military fighting vehicles
2020	309	group	30	C	Manufacture of other transport equipment n.e.c.
2020	3091	class	309	C	Manufacture of Motorcycles
2020	30910	subclass	3091	C	Manufacture and assembly of motorcycles and scooters (including engines and other parts and accessories)
2020	3092	class	309	C	Manufacture of Bicycles and Invalid Carriages
2020	30920	subclass	3092	C	Manufacture and assembly of bicycles, tricycles, trishaws and invalid carriages (including parts and accessories)
2020	3099	class	309	C	Manufacture of Other Transport Equipment n.e.c.
2020	30990	subclass	3099	C	Manufacture of other transport equipment n.e.c. (e.g. carts, wagons)
2020	31	division	C	C	Manufacture of furniture
2020	310	group	31	C	Manufacture of furniture
2020	3100	class	310	C	Manufacture of Furniture
2020	31001	subclass	3100	C	Manufacture of furniture and fixtures of wood (including upholstery)
2020	31002	subclass	3100	C	Manufacture of furniture of rattan and cane
2020	31003	subclass	3100	C	Manufacture of furniture and fixtures primarily of metal
2020	31004	subclass	3100	C	Manufacture of furniture of other materials except primarily of stone, ceramic or concrete
2020	31005	subclass	3100	C	Manufacture of window and door screens and shades
2020	31006	subclass	3100	C	Manufacture of mattresses including those of foam rubber
2020	31009	subclass	3100	C	Manufacture of furniture n.e.c.
2020	32	division	C	C	Other manufacturing
2020	321	group	32	C	Manufacture of jewellery, bijouterie and related articles
2020	3211	class	321	C	Manufacture of Jewellery and Related Articles
2020	32111	subclass	3211	C	Manufacture of jewellery except costume jewellery
2020	32112	subclass	3211	C	Manufacture of pewter ware
2020	32119	subclass	3211	C	Manufacture of jewellery and related articles n.e.c. (except costume jewellery)
2020	3212	class	321	C	Manufacture of Costume Jewellery and Related Articles
2020	32120	subclass	3212	C	Manufacture of costume jewellery and related articles
2020	322	group	32	C	Manufacture of musical instruments
2020	3220	class	322	C	Manufacture of Musical Instruments
2020	32200	subclass	3220	C	Manufacture of musical instruments
2020	323	group	32	C	Manufacture of sports goods
2020	3230	class	323	C	Manufacture of Sports Goods
2020	32300	subclass	3230	C	Manufacture of sporting and athletic goods (including gym, diving and underwater equipment)
2020	324	group	32	C	Manufacture of games and toys
2020	3240	class	324	C	Manufacture of Games and Toys
2020	32400	subclass	3240	C	Manufacture of games and toys
2020	325	group	32	C	Manufacture of medical and dental instruments and supplies
2020	3250	class	325	C	Manufacture of Medical and Dental Instruments and Supplies
2020	32501	subclass	3250	C	Manufacture of medical research and clinical diagnostic instruments and supplies (e.g. reagents)
2020	32502	subclass	3250	C	Manufacture of medical disposables and surgical supplies (e.g. test kits, syringes, tubes, fluid administration sets)
2020	32503	subclass	3250	C	Manufacture of implantables and artificial limbs (e.g. heart valves, stents, orthopaedic implants)
2020	32504	subclass	3250	C	Manufacture of ophthalmic goods (e.g. spectacles, contact lenses and parts)
2020	32509	subclass	3250	C	Manufacture of medical and dental tools, instruments and supplies n.e.c.
2020	329	group	32	C	Other manufacturing n.e.c.
2020	3290	class	329	C	Other Manufacturing n.e.c.
2020	32901	subclass	3290	C	Manufacture of signs and advertising displays (including neon-lighting)
2020	32909	subclass	3290	C	Other manufacturing industries n.e.c.
2020	D	section	\N	D	Electricity, gas, steam and air-conditioning supply
2020	35	division	D	D	Electricity, gas, steam and air-conditioning supply
2020	351	group	35	D	Electric power generation, transmission and distribution
2020	3510	class	351	D	Electric Power Generation, Transmission and Distribution
2020	35101	subclass	3510	D	Generation of electricity by fossil fuels
2020	35102	subclass	3510	D	Generation of electricity by other sources (e.g. solar power, biofuels etc)
2020	35103	subclass	3510	D	Transmission, distribution and sale of electricity
2020	35104	subclass	3510	D	Other related services (e.g. electricity brokers, meter reading)
2020	352	group	35	D	Manufacture of gas; distribution of gaseous fuels through mains
2020	3520	class	352	D	Manufacture of Gas; Distribution of Gaseous Fuels Through Mains
2020	35201	subclass	3520	D	Manufacture of gas; distribution of gaseous fuels through mains
2020	35202	subclass	3520	D	Processing of natural gas
2020	35203	subclass	3520	D	Other related services (e.g. arranging for sale of natural gas)
2020	353	group	35	D	Supply of air or water for cooling or heating purposes
2020	3530	class	353	D	Supply of Air or Water for Cooling or Heating Purposes
2020	35300	subclass	3530	D	Supply of air or water for cooling or heating purposes
2020	E	section	\N	E	Water supply; sewerage, waste management and remediation activities
2020	36	division	E	E	Water collection, treatment and supply
2020	360	group	36	E	Water collection, treatment and supply
2020	3600	class	360	E	Water Collection, Treatment and Supply
2020	36000	subclass	3600	E	Collection, purification and distribution of water (including desalination of water)
2020	37	division	E	E	Sewerage
2020	370	group	37	E	Sewerage
2020	3700	class	370	E	Sewerage
2020	37000	subclass	3700	E	Operation of sewer systems (including sewer treatment facilities)
2020	38	division	E	E	Waste collection, treatment and disposal activities; materials recovery
2020	381	group	38	E	Waste collection
2020	3810	class	381	E	Collection of Waste
2020	38100	subclass	3810	E	Collection of waste
2020	382	group	38	E	Waste treatment and disposal
2020	3820	class	382	E	Treatment and Disposal of Waste (including Remediation Activities)
2020	38200	subclass	3820	E	Treatment and disposal of waste (including remediation activities)
2020	383	group	38	E	Materials recovery
2020	3830	class	383	E	Materials Recovery
2020	38301	subclass	3830	E	Recycling of metal waste and scrap
2020	38309	subclass	3830	E	Recycling of non-metal waste n.e.c. (e.g. marine clay and oil sludge)
2020	F	section	\N	F	Construction
2020	41	division	F	F	Construction of buildings
2020	410	group	41	F	Construction of buildings
2020	4100	class	410	F	Construction of Buildings
2020	41001	subclass	4100	F	General contractors (building construction including major upgrading works)
2020	41002	subclass	4100	F	Structural repair contractors
2020	41009	subclass	4100	F	Building construction n.e.c.
2020	42	division	F	F	Civil engineering
2020	421	group	42	F	Construction of roads and railways
2020	4210	class	421	F	Construction of Roads and Railways
2020	42101	subclass	4210	F	General contractors (non-building construction)
2020	42102	subclass	4210	F	Road and railway construction
2020	42103	subclass	4210	F	Bridge, tunnel, viaduct and expressway construction
2020	422	group	42	F	Construction of utility projects
2020	4220	class	422	F	Construction of Utility Projects
2020	42201	subclass	4220	F	Water and gas pipe-line and sewer construction
2020	42202	subclass	4220	F	Communications and power line construction
2020	429	group	42	F	Construction of other civil engineering projects
2020	4290	class	429	F	Construction of Other Civil Engineering Projects
2020	42901	subclass	4290	F	Land reclamation works
2020	42902	subclass	4290	F	Dam and drainage construction
2020	42903	subclass	4290	F	Marine construction (e.g. harbours, piers, docks, wharves)
2020	42909	subclass	4290	F	Construction of other civil engineering projects n.e.c. (e.g. playground systems)
2020	43	division	F	F	Specialised construction activities
2020	431	group	43	F	Demolition and site preparation
2020	4311	class	431	F	Demolition
2020	43110	subclass	4311	F	Wrecking and demolition works
2020	4312	class	431	F	Site Preparation
2020	43121	subclass	4312	F	Soil investigation, treatment and stabilisation (including grouting and guniting)
2020	43122	subclass	4312	F	Excavation and earthmoving works
2020	43129	subclass	4312	F	Site preparation n.e.c.
2020	432	group	43	F	Electricity, plumbing and construction installation activities
2020	4321	class	432	F	Electrical Installation
2020	43210	subclass	4321	F	Electrical works
2020	4322	class	432	F	Plumbing, Heat and Air-Conditioning Installation
2020	43220	subclass	4322	F	Installation of plumbing, heating (non-electric) and air-conditioning systems
2020	4329	class	432	F	Other Construction Installation
2020	43291	subclass	4329	F	Installation and erection of building equipment (e.g. lifts, escalators, travellators)
2020	43292	subclass	4329	F	Installation of fire protection and security alarm systems
2020	43293	subclass	4329	F	Installation of building automated systems for remote monitoring
2020	43294	subclass	4329	F	Installation of awning and window shades
2020	43295	subclass	4329	F	Installation of thermal and sound insulation (including solar control films)
2020	43296	subclass	4329	F	Signcraft installation
2020	43299	subclass	4329	F	Other construction installation n.e.c.
2020	433	group	43	F	Building completion and finishing
2020	4330	class	433	F	Building Completion and Finishing
2020	43301	subclass	4330	F	Renovation contractors
2020	43302	subclass	4330	F	Tile setting and plastering
2020	43303	subclass	4330	F	Joinery and other woodworks (e.g. laminated or parquet flooring)
2020	43304	subclass	4330	F	Painting and decorating
2020	43305	subclass	4330	F	Glass and glazing works (including mirror and shower screen installation)
2020	43306	subclass	4330	F	Curtain walling/cladding works
2020	43307	subclass	4330	F	Installation of doors, gates, grilles and windows
2020	43309	subclass	4330	F	Building completion and finishing n.e.c.
2020	439	group	43	F	Other specialised construction activities
2020	4390	class	439	F	Other Specialised Construction Activities
2020	43901	subclass	4390	F	Foundation works (including micropiling, conventional piling and underpinning)
2020	43902	subclass	4390	F	Brick laying, stone setting and cement works
2020	43903	subclass	4390	F	Roofing works (including timber carcassing)
2020	43904	subclass	4390	F	Production of pre-cast components
2020	43905	subclass	4390	F	Scaffolding works
2020	43906	subclass	4390	F	Sandblasting/Shotblasting works (except ships)
2020	43907	subclass	4390	F	Production of Prefabricated Prefinished Volumetric Construction (PPVC) modules
2020	43909	subclass	4390	F	Other specialised construction and related activities n.e.c. (excluding online marketplaces)
2020	G	section	\N	G	Wholesale and retail trade
2020	46	division	G	G	Wholesale trade
2020	461	group	46	G	Wholesale on a fee or commission basis
2020	4610	class	461	G	Wholesale on a Fee or Commission Basis
2020	46100	subclass	4610	G	Wholesale on a fee or commission basis (excluding online marketplaces)
2020	462	group	46	G	Wholesale of agricultural raw materials and live animals
2020	4621	class	462	G	Wholesale of Agricultural Raw Materials and Live Animals except Tropical Produce
2020	46211	subclass	4621	G	Wholesale of cut flowers and plants
2020	46212	subclass	4621	G	Wholesale of aquarium fishes (including food and accessories)
2020	46213	subclass	4621	G	Wholesale of pet birds and animals (including food and accessories)
2020	46219	subclass	4621	G	Wholesale of agricultural raw materials and live animals n.e.c. (excluding tropical produce)
2020	4622	class	462	G	Wholesale of Tropical Produce
2020	46221	subclass	4622	G	Wholesale of rubber (including rubber brokers)
2020	46222	subclass	4622	G	Wholesale of pepper and other spices
2020	46223	subclass	4622	G	Wholesale of coffee, cocoa and tea
2020	46224	subclass	4622	G	Wholesale of coconut
2020	46225	subclass	4622	G	Wholesale of palm oil
2020	46229	subclass	4622	G	Wholesale of tropical produce n.e.c.
2020	463	group	46	G	Wholesale of food, beverages and tobacco
2020	4630	class	463	G	Wholesale of Food, Beverages and Tobacco
2020	46301	subclass	4630	G	Wholesale of fruits and vegetables (including fresh and frozen)
2020	46302	subclass	4630	G	Wholesale of livestock, meat, poultry, eggs and seafood (including fresh and frozen)
2020	46303	subclass	4630	G	Wholesale of a general line (wide range) of groceries (e.g. cereals, sugar, edible oils, sauces and dairy products)
2020	46304	subclass	4630	G	Wholesale of confectionery and bakery products
2020	46305	subclass	4630	G	Wholesale of ice-cream
2020	46306	subclass	4630	G	Wholesale of health supplements
2020	46307	subclass	4630	G	Wholesale of liquor, soft drinks and beverages
2020	46308	subclass	4630	G	Wholesale of tobacco products
2020	46309	subclass	4630	G	Wholesale of food, beverages and tobacco n.e.c. (including dried or canned)
2020	464	group	46	G	Wholesale of household goods
2020	4641	class	464	G	Wholesale of Textiles, Clothing, Footwear and Leather Goods
2020	46411	subclass	4641	G	Wholesale of textiles and leathers
2020	46412	subclass	4641	G	Wholesale of adults' clothing
2020	46413	subclass	4641	G	Wholesale of children and infants’ clothing (including products and accessories for infants)
2020	46414	subclass	4641	G	Wholesale of footwear
2020	46415	subclass	4641	G	Wholesale of bags, luggage and travel accessories
2020	46416	subclass	4641	G	Wholesale of sewing and clothing accessories (e.g. button, thread, lace, zip, belt, tie)
2020	4642	class	464	G	Wholesale of Personal Effects
2020	46421	subclass	4642	G	Wholesale of jewellery made from precious metals and stones
2020	46422	subclass	4642	G	Wholesale of costume jewellery
2020	46423	subclass	4642	G	Wholesale of watches and clocks
2020	46424	subclass	4642	G	Wholesale of cosmetics and toiletries
2020	46429	subclass	4642	G	Wholesale of personal effects n.e.c.
2020	4643	class	464	G	Wholesale of Furniture, Home Furnishings and Other Household Equipment
2020	46431	subclass	4643	G	Wholesale of furniture (including mattresses, cushions)
2020	46432	subclass	4643	G	Wholesale of furnishings (including curtains, carpets, wallpaper)
2020	46433	subclass	4643	G	Wholesale of lighting and lighting accessories
2020	46434	subclass	4643	G	Wholesale of crockery, cutlery and kitchen utensils
2020	46435	subclass	4643	G	Wholesale of household electrical appliances and equipment (including household air-conditioners)
2020	46436	subclass	4643	G	Wholesale of audio and video equipment except electrical and electronic components (e.g. radio and television sets, sound reproducing and recording equipment)
2020	46437	subclass	4643	G	Wholesale of musical instruments and scores
2020	46439	subclass	4643	G	Wholesale of furniture, home furnishings and other household equipment n.e.c.
2020	4644	class	464	G	Wholesale of Sporting and Other Recreational Goods
2020	46441	subclass	4644	G	Wholesale of sporting goods and equipment (including bicycles and healthcare equipment)
2020	46442	subclass	4644	G	Wholesale of music and video recordings (e.g. DVDs, Blu-ray discs)
2020	46443	subclass	4644	G	Wholesale of toys and games
2020	46444	subclass	4644	G	Wholesale of computer games (including electronic games and video game consoles)
2020	46449	subclass	4644	G	Wholesale of sporting and other recreational goods n.e.c.
2020	4645	class	464	G	Wholesale of Handicrafts and Fancy Goods
2020	46451	subclass	4645	G	Wholesale of antiques and works of art
2020	46452	subclass	4645	G	Wholesale of handicrafts and gifts
2020	46453	subclass	4645	G	Wholesale of artificial flowers and plants
2020	46459	subclass	4645	G	Wholesale of handicrafts and fancy goods n.e.c.
2020	4646	class	464	G	Wholesale of Medicinal and Pharmaceutical Products
2020	46461	subclass	4646	G	Wholesale of medicinal and pharmaceutical products (Western)
2020	46462	subclass	4646	G	Wholesale of medicine and herbs (other than Western)
2020	4647	class	464	G	Wholesale of Paper, Paper-Related Products, Stationery, Cellophane Products and Packaging Materials
2020	46471	subclass	4647	G	Wholesale of paper and paper products
2020	46472	subclass	4647	G	Wholesale of packaging materials
2020	46473	subclass	4647	G	Wholesale of stationery
2020	46474	subclass	4647	G	Wholesale of books and magazines
2020	46479	subclass	4647	G	Wholesale of paper, paper and cellophane products and stationery n.e.c.
2020	4649	class	464	G	Wholesale of Other Household Goods
2020	46491	subclass	4649	G	Wholesale of optical equipment and supplies (excluding binoculars)
2020	46492	subclass	4649	G	Wholesale of photographic equipment and supplies (including binoculars)
2020	46499	subclass	4649	G	Wholesale of other household goods n.e.c.
2020	465	group	46	G	Wholesale of machinery, equipment and supplies
2020	4651	class	465	G	Wholesale of Computers, Computer Peripheral Equipment and Software
2020	46511	subclass	4651	G	Wholesale of computer hardware and peripheral equipment (except cybersecurity related hardware and peripheral equipment)
2020	46512	subclass	4651	G	Wholesale of computer software (except games and cybersecurity software)
2020	46513	subclass	4651	G	Wholesale of computer accessories (e.g. memory cards, computer cables)
2020	46514	subclass	4651	G	Wholesale of cybersecurity software, hardware and peripheral equipment
2020	4652	class	465	G	Wholesale of Electronic and Telecommunications Equipment and Parts
2020	46521	subclass	4652	G	Wholesale of telecommunications equipment (excluding handphones)
2020	46522	subclass	4652	G	Wholesale of electronic components
2020	46523	subclass	4652	G	Wholesale of handphones, handphone peripheral equipment and other telecommunications equipment
2020	4653	class	465	G	Wholesale of Agricultural Machinery, Equipment and Supplies
2020	46530	subclass	4653	G	Wholesale of agricultural machinery, equipment and supplies
2020	4654	class	465	G	Wholesale of Industrial, Construction and Related Machinery and Equipment
2020	46541	subclass	4654	G	Wholesale of industrial machinery and equipment (e.g. industrial crane)
2020	46542	subclass	4654	G	Wholesale of construction equipment (e.g. concrete mixer)
2020	46543	subclass	4654	G	Wholesale of lifts, escalators and industrial and office air-conditioning equipment
2020	46544	subclass	4654	G	Wholesale of electrical and wiring accessories
2020	46549	subclass	4654	G	Wholesale of industrial, construction and related machinery and equipment n.e.c.
2020	4655	class	465	G	Wholesale of Transport Equipment except Motor Vehicles and Motorcycles
2020	46551	subclass	4655	G	Wholesale of marine equipment and accessories (including marine navigational equipment and radar)
2020	46552	subclass	4655	G	Wholesale of aircraft equipment and supplies (including aeronautical equipment)
2020	46559	subclass	4655	G	Wholesale of transport equipment except motor vehicles and motorcycles n.e.c.
2020	4656	class	465	G	Wholesale of Motor Vehicles, Parts and Accessories
2020	46561	subclass	4656	G	Wholesale of motor vehicles except motorcycles and scooters
2020	46562	subclass	4656	G	Wholesale of motorcycles and scooters
2020	46563	subclass	4656	G	Wholesale of parts and accessories for vehicles
2020	4659	class	465	G	Wholesale of Other Machinery and Equipment
2020	46591	subclass	4659	G	Wholesale of office machines and equipment (including accessories)
2020	46592	subclass	4659	G	Wholesale of medical, professional, scientific and precision equipment
2020	46593	subclass	4659	G	Wholesale of commercial food service equipment (e.g. hotel kitchen equipment)
2020	46594	subclass	4659	G	Wholesale of service establishment equipment and supplies (e.g. beauty salon equipment)
2020	46595	subclass	4659	G	Wholesale of security and safety equipment
2020	46599	subclass	4659	G	Wholesale of other machinery and equipment n.e.c.
2020	466	group	46	G	Other specialised wholesale
2020	4661	class	466	G	Wholesale of Fuels and Related Products
2020	46610	subclass	4661	G	Wholesale of fuels and related products
2020	4662	class	466	G	Wholesale of Metals and Metal Ores
2020	46620	subclass	4662	G	Wholesale of metals and metal ores (e.g. steel pipes) except general hardware
2020	4663	class	466	G	Wholesale of Construction Materials, Hardware, Plumbing and Heating Equipment and Supplies
2020	46631	subclass	4663	G	Wholesale of logs, sawn timber, plywood and related products
2020	46632	subclass	4663	G	Wholesale of general hardware (e.g. locks, hinges)
2020	46633	subclass	4663	G	Wholesale of structural clay and concrete products (e.g. mosaic tiles, bricks)
2020	46634	subclass	4663	G	Wholesale of paints (including varnishes and supplies)
2020	46635	subclass	4663	G	Wholesale of glass
2020	46639	subclass	4663	G	Wholesale of construction materials, hardware, plumbing and heating equipment and supplies n.e.c. (e.g. cement, sand)
2020	4664	class	466	G	Wholesale of Chemicals and Chemical Products
2020	46641	subclass	4664	G	Wholesale of basic industrial chemicals (except fertilisers)
2020	46642	subclass	4664	G	Wholesale of chemical fertilisers
2020	46643	subclass	4664	G	Wholesale of petrochemical products
2020	46649	subclass	4664	G	Wholesale of chemicals and chemical products n.e.c.
2020	4665	class	466	G	Wholesale of Other Intermediate Products, Waste and Scrap
2020	46651	subclass	4665	G	Wholesale of scrap, junk and waste dealers
2020	46659	subclass	4665	G	Wholesale of other intermediate products, waste and scrap n.e.c.
2020	4666	class	466	G	Ship Chandlers and Ship Bunkering
2020	46661	subclass	4666	G	Ship chandlers
2020	46662	subclass	4666	G	Ship bunkering
2020	469	group	46	G	Non-specialised wholesale trade
2020	4690	class	469	G	Non-specialised Wholesale Trade
2020	46900	subclass	4690	G	Wholesale trade of a variety of goods without a dominant product
2020	47	division	G	G	Retail trade
2020	471	group	47	G	Retail sale in non-specialised stores
2020	4710	class	471	G	Retail Sale in Non-Specialised Stores
2020	47101	subclass	4710	G	Supermarkets and Hypermarkets
2020	47102	subclass	4710	G	Mini-marts, convenience stores and provision shops
2020	47103	subclass	4710	G	Department stores
2020	47109	subclass	4710	G	Retail sale in other non-specialised stores n.e.c.
2020	472	group	47	G	Retail sale of food, beverages and tobacco in specialised stores
2020	4721	class	472	G	Retail Sale of Food in Specialised Stores
2020	47211	subclass	4721	G	Retail sale of fruits and vegetables
2020	47212	subclass	4721	G	Retail sale of meat, poultry, eggs and seafood
2020	47213	subclass	4721	G	Retail sale of confectionery and bakery products (not manufactured on site)
2020	47214	subclass	4721	G	Retail sale of health supplements
2020	47219	subclass	4721	G	Retail sale of food n.e.c.
2020	4722	class	472	G	Retail Sale of Beverages in Specialised Stores
2020	47220	subclass	4722	G	Retail sale of beverages
2020	4723	class	472	G	Retail Sale of Tobacco Products in Specialised Stores
2020	47230	subclass	4723	G	Retail sale of tobacco products
2020	473	group	47	G	Retail sale of motor vehicles, parts, accessories and automotive fuel in specialised stores
2020	4731	class	473	G	Retail Sale of Motor Vehicles, Parts and Accessories in Specialised Stores
2020	47311	subclass	4731	G	Retail sale of motor vehicles except motorcycles and scooters
2020	47312	subclass	4731	G	Retail sale of motorcycles and scooters
2020	47313	subclass	4731	G	Retail sale of tyres and batteries
2020	47314	subclass	4731	G	Retail sale of spare parts and accessories for motor vehicles
2020	4732	class	473	G	Retail Sale of Automotive Fuel in Specialised Stores
2020	47320	subclass	4732	G	Retail sale of automotive fuel (e.g. petrol kiosks, CNG refilling stations)
2020	474	group	47	G	Retail sale of information and communications equipment in specialised stores
2020	4741	class	474	G	Retail Sale of Computers, Peripheral Equipment, Software and Telecommunications Equipment in Specialised Stores
2020	47411	subclass	4741	G	Retail sale of handphones and peripheral equipment
2020	47412	subclass	4741	G	Retail sale of computer hardware (including handheld computers) and peripheral equipment, and computer software (except games and cybersecurity hardware and software)
2020	47413	subclass	4741	G	Retail sale of computer games (including electronic games and video game consoles)
2020	47414	subclass	4741	G	Retail sale of computer and office equipment consumables (e.g. printer cartridges)
2020	47415	subclass	4741	G	Retail sale of cybersecurity software, hardware and peripheral equipment
2020	4742	class	474	G	Retail Sale of Audio and Video Equipment in Specialised Stores
2020	47420	subclass	4742	G	Retail sale of audio and video equipment (e.g. radio and television sets, sound reproducing and recording equipment)
2020	475	group	47	G	Retail sale of other household equipment in specialised stores
2020	4751	class	475	G	Retail Sale of Textiles in Specialised Stores
2020	47510	subclass	4751	G	Retail sale of textiles
2020	4752	class	475	G	Retail Sale of Hardware, Paint and Glass in Specialised Stores
2020	47521	subclass	4752	G	Retail sale of paints
2020	47522	subclass	4752	G	Retail sale of hardware (e.g. chains, changkols, axes)
2020	47529	subclass	4752	G	Retail sale of hardware, paint and glass n.e.c. (e.g. wood, glass, sanitary ware, Do-It-Yourself materials)
2020	4753	class	475	G	Retail Sale of Electrical Household Appliances, Furniture, Lighting Equipment and Other Household Articles in Specialised Stores
2020	47531	subclass	4753	G	Retail sale of furniture (including mattresses, cushions)
2020	47532	subclass	4753	G	Retail sale of furnishings (e.g. curtains, carpets, pillow cases)
2020	47533	subclass	4753	G	Retail sale of lighting and lighting accessories
2020	47534	subclass	4753	G	Retail sale of crockery, cutlery and kitchen utensils
2020	47535	subclass	4753	G	Retail sale of household electrical appliances and equipment (e.g. vacuum cleaners, washing machines, refrigerators)
2020	47536	subclass	4753	G	Retail sale of musical instruments and scores
2020	47537	subclass	4753	G	Retail sale of security and safety equipment
2020	47539	subclass	4753	G	Retail sale of electrical household appliances, furniture, lighting equipment and other household articles n.e.c.
2020	476	group	47	G	Retail sale of cultural and recreation goods in specialised stores
2020	4761	class	476	G	Retail Sale of Books, Newspapers and Stationery in Specialised Stores
2020	47610	subclass	4761	G	Retail sale of books, newspapers and stationery (including newsvendors)
2020	4762	class	476	G	Retail Sale of Music and Video Recordings in Specialised Stores
2020	47620	subclass	4762	G	Retail sale of music and video recordings (e.g. DVDs, Blu-ray discs)
2020	4763	class	476	G	Retail Sale of Sporting Equipment in Specialised Stores
2020	47630	subclass	4763	G	Retail sale of sports apparel and equipment (including bicycles, boats and healthcare equipment)
2020	4764	class	476	G	Retail Sale of Games and Toys in Specialised Stores
2020	47640	subclass	4764	G	Retail sale of games and toys
2020	477	group	47	G	Retail sale of other goods in specialised stores
2020	4771	class	477	G	Retail Sale of Clothing, Footwear and Leather Articles in Specialised Stores
2020	47711	subclass	4771	G	Retail sale of clothing for adults
2020	47712	subclass	4771	G	Retail sale of children and infants’ clothing (including products and accessories for infants)
2020	47713	subclass	4771	G	Retail sale of footwear
2020	47714	subclass	4771	G	Retail sale of bags, luggage and travel accessories
2020	47715	subclass	4771	G	Retail sale of sewing and clothing accessories (e.g. button, thread, lace, zip, belt, tie)
2020	47719	subclass	4771	G	Retail sale of clothing, footwear and leather articles n.e.c.
2020	4772	class	477	G	Retail Sale of Pharmaceutical and Medical Goods, Cosmetics and Toilet Articles in Specialised Stores
2020	47721	subclass	4772	G	Retail sale of cosmetics and toiletries (including skin care products)
2020	47722	subclass	4772	G	Pharmacies and drug stores (Western)
2020	47723	subclass	4772	G	Chinese medicine shops
2020	47729	subclass	4772	G	Retail sale of pharmaceutical and medical goods n.e.c.
2020	4773	class	477	G	Retail Sale of Personal Effects in Specialised Stores
2020	47731	subclass	4773	G	Retail sale of jewellery made from precious metals and stones
2020	47732	subclass	4773	G	Retail sale of costume jewellery
2020	47733	subclass	4773	G	Retail sale of watches and clocks
2020	47739	subclass	4773	G	Retail sale of personal effects n.e.c.
2020	4774	class	477	G	Retail Sale of Handicrafts and Fancy Goods, Flowers, Plants and Pet Animals in Specialised Stores
2020	47741	subclass	4774	G	Retail sale of antiques and works of art
2020	47742	subclass	4774	G	Retail sale of handicrafts, collectibles and gifts
2020	47743	subclass	4774	G	Retail sale of cut flowers (including wreaths)
2020	47744	subclass	4774	G	Retail sale of artificial flowers and plants
2020	47745	subclass	4774	G	Retail sale of aquarium fishes (including food and accessories)
2020	47746	subclass	4774	G	Retail sale of pet birds and animals (including food and accessories)
2020	47749	subclass	4774	G	Retail sale of handicrafts and fancy goods, flowers, plants and pet animals n.e.c.
2020	4775	class	477	G	Retail Sale of Optical and Photographic Goods in Specialised Stores
2020	47751	subclass	4775	G	Retail sale of spectacles and other optical goods
2020	47752	subclass	4775	G	Retail sale of cameras and other photographic goods
2020	47759	subclass	4775	G	Retail sale of optical and photographic goods n.e.c.
2020	4776	class	477	G	Retail Sale of Other Goods in Specialised Stores
2020	47761	subclass	4776	G	Retail sale of joss paper and other ceremonial products
2020	47762	subclass	4776	G	Retail sale of liquefied petroleum gas (LPG)
2020	47769	subclass	4776	G	Retail sale of specific commodities n.e.c.
2020	4777	class	477	G	Retail Sale of Second-Hand Goods in Stores
2020	47770	subclass	4777	G	Retail sale of second-hand goods in stores
2020	478	group	47	G	Retail sale via stalls and markets
2020	4780	class	478	G	Retail Sale via Stalls and Markets of Uncooked Food and Other Commodities
2020	47801	subclass	4780	G	Stalls (including pushcarts) selling uncooked food
2020	47802	subclass	4780	G	Stalls (including pushcarts) selling other commodities (other than uncooked food)
2020	H	section	\N	H	Transportation and storage
2020	49	division	H	H	Land transport and transport via pipelines
2020	491	group	49	H	Transport via railways
2020	4910	class	491	H	Passenger and Freight Rail Transport
2020	49101	subclass	4910	H	Railroad services
2020	49102	subclass	4910	H	Mass rapid transit systems (including light rail)
2020	492	group	49	H	Other land transport
2020	4921	class	492	H	Passenger Land Transport
2020	49211	subclass	4921	H	Public bus services (scheduled services)
2020	49212	subclass	4921	H	Chartered bus services (including school buses)
2020	49213	subclass	4921	H	Inter-country bus services
2020	49214	subclass	4921	H	Street-hail and ride-hail service providers
2020	49215	subclass	4921	H	Rental and leasing of cars with driver (excluding street-hail and ride-hail service providers)
2020	4922	class	492	H	Aerial Cableways
2020	49220	subclass	4922	H	Aerial cableways (including cable car services)
2020	4923	class	492	H	Freight Land Transport
2020	49231	subclass	4923	H	Freight transport by road
2020	49232	subclass	4923	H	Moving services
2020	49233	subclass	4923	H	Rental and leasing of freight land transport vehicle (e.g. lorries and trucks) with driver
2020	493	group	49	H	Transport via pipelines
2020	4930	class	493	H	Transport via Pipelines
2020	49300	subclass	4930	H	Transport via pipelines
2020	50	division	H	H	Water transport
2020	500	group	50	H	Water transport
2020	5001	class	500	H	Passenger Water Transport
2020	50011	subclass	5001	H	International cruise services
2020	50012	subclass	5001	H	Other sight-seeing cruise services (e.g. harbour and river cruises)
2020	50013	subclass	5001	H	Passenger ferry services
2020	50014	subclass	5001	H	Chartering of ships and boats with crew (passenger)
2020	5002	class	500	H	Freight Water Transport
2020	50021	subclass	5002	H	Shipping companies, including chartering of ships and boats with crew (freight)
2020	50022	subclass	5002	H	Operators and charterers of barges, tugboats and bumboats (freight)
2020	50023	subclass	5002	H	Branches of foreign shipping lines
2020	51	division	H	H	Air transport
2020	510	group	51	H	Air transport
2020	5100	class	510	H	Air Transport
2020	51001	subclass	5100	H	Airlines (passenger)
2020	51002	subclass	5100	H	Airlines (freight)
2020	51003	subclass	5100	H	Branches of foreign airlines (passenger)
2020	51004	subclass	5100	H	Branches of foreign airlines (freight)
2020	51005	subclass	5100	H	Aircraft chartering with operator
2020	52	division	H	H	Warehousing and support activities for transportation
2020	521	group	52	H	Warehousing and storage
2020	5210	class	521	H	Warehousing and Storage
2020	52101	subclass	5210	H	General warehousing
2020	52102	subclass	5210	H	Refrigerated warehousing and storage
2020	52103	subclass	5210	H	Storage for dangerous goods
2020	52109	subclass	5210	H	Specialised storage n.e.c. (e.g. wine warehousing, document storage and warehousing)
2020	522	group	52	H	Support activities for transportation
2020	5221	class	522	H	Supporting Services to Land Transport
2020	52211	subclass	5221	H	Carpark management and operation services
2020	52212	subclass	5221	H	Motor vehicle towing services
2020	52219	subclass	5221	H	Supporting services to land transport n.e.c.
2020	5222	class	522	H	Supporting Services to Water Transport
2020	52221	subclass	5222	H	Representative offices of foreign shipping lines
2020	52222	subclass	5222	H	Shipping agencies (freight)
2020	52223	subclass	5222	H	Port operators
2020	52224	subclass	5222	H	Lighterage services
2020	52225	subclass	5222	H	Salvaging of distressed vessels and cargos
2020	52226	subclass	5222	H	Ship management services
2020	52227	subclass	5222	H	Ship brokering services
2020	52229	subclass	5222	H	Supporting services to water transport n.e.c.
2020	5223	class	522	H	Supporting Services to Air Transport
2020	52231	subclass	5223	H	Representative offices of foreign airlines
2020	52232	subclass	5223	H	Airline agencies (freight)
2020	52233	subclass	5223	H	Airport operation services
2020	52234	subclass	5223	H	Airport terminal services (e.g. ground service activities)
2020	52239	subclass	5223	H	Supporting services to air transport n.e.c.
2020	5224	class	522	H	Cargo Handling
2020	52241	subclass	5224	H	Container depot services
2020	52242	subclass	5224	H	Crane services for all industries except construction
2020	52243	subclass	5224	H	Stevedoring services
2020	5225	class	522	H	Marine Surveying Services and Classification Societies
2020	52251	subclass	5225	H	Classification societies
2020	52252	subclass	5225	H	Marine surveying services other than classification societies
2020	5229	class	522	H	Other Transportation Support Activities
2020	52291	subclass	5229	H	Cargo surveying services
2020	52292	subclass	5229	H	Freight transport arrangement
2020	53	division	H	H	Postal and courier activities
2020	531	group	53	H	Postal activities
2020	5310	class	531	H	National Post Activities
2020	53100	subclass	5310	H	National post activities (e.g. postal services)
2020	532	group	53	H	Courier activities
2020	5320	class	532	H	Courier Activities Other than National Post Activities
2020	53200	subclass	5320	H	Courier activities other than national post activities
2020	I	section	\N	I	Accommodation and food service activities
2020	55	division	I	I	Accommodation
2020	551	group	55	I	Short term accommodation activities
2020	5510	class	551	I	Short Term Accommodation Activities
2020	55101	subclass	5510	I	Hotels
2020	55102	subclass	5510	I	Chalets
2020	55103	subclass	5510	I	Short term accommodation activities other than hotels and chalets
2020	559	group	55	I	Hostels and dormitories for students, workers and other individuals
2020	5590	class	559	I	Hostels and dormitories for students, workers and other individuals
2020	55900	subclass	5590	I	Hostels and dormitories for students, workers and other individuals
2020	56	division	I	I	Food and beverage service activities
2020	561	group	56	I	Restaurants, cafes, food courts, food kiosks and bars
2020	5611	class	561	I	Restaurants and Cafes
2020	56111	subclass	5611	I	Restaurants
2020	56112	subclass	5611	I	Cafes
2020	5612	class	561	I	Fast Food Outlets, Food Courts and Food Kiosks
2020	56121	subclass	5612	I	Fast food outlets
2020	56122	subclass	5612	I	Food courts, coffee shops and canteens (with mainly food and beverage income)
2020	56123	subclass	5612	I	Food kiosks mainly for takeaway and delivery
2020	5613	class	561	I	Pubs
2020	56130	subclass	5613	I	Pubs
2020	5614	class	561	I	Stalls Selling Cooked Food and Prepared Drinks
2020	56140	subclass	5614	I	Stalls selling cooked food and prepared drinks (including stalls at food courts and mobile food hawkers)
2020	562	group	56	I	Food caterers
2020	5620	class	562	I	Food Caterers
2020	56200	subclass	5620	I	Food caterers
2020	J	section	\N	J	Information and communications
2020	58	division	J	J	Publishing activities
2020	581	group	58	J	Publishing of books, periodicals and other publishing activities
2020	5811	class	581	J	Book Publishing
2020	58110	subclass	5811	J	Publishing of books, brochures, musical books and other publications
2020	5812	class	581	J	Publishing of Directories and Mailing Lists
2020	58120	subclass	5812	J	Publishing of directories and mailing lists (including financial databases)
2020	5813	class	581	J	Publishing of News, Journals and Periodicals
2020	58131	subclass	5813	J	Publishing of news
2020	58132	subclass	5813	J	Publishing of journals, periodicals and magazines
2020	5819	class	581	J	Other Publishing Activities
2020	58190	subclass	5819	J	Other publishing activities (excluding online marketplaces)
2020	582	group	58	J	Software publishing
2020	5820	class	582	J	Software Publishing
2020	58201	subclass	5820	J	Publishing of games software/applications
2020	58202	subclass	5820	J	Publishing of software/applications (non-games)
2020	59	division	J	J	Movie, video, television and other programme production, sound recording and music publishing activities
2020	591	group	59	J	Movie, video, television and other programme production activities
2020	5911	class	591	J	Movie, Video, Television and Other Programme Production Activities
2020	59111	subclass	5911	J	Movie production
2020	59112	subclass	5911	J	Production of advertisements, corporate videos and event videos
2020	59113	subclass	5911	J	Production of dramas, variety shows and documentaries (including production of television programme)
2020	59114	subclass	5911	J	Animation production
2020	59119	subclass	5911	J	Movie, video, television and other programme production activities n.e.c.
2020	5912	class	591	J	Movie, Video, Television and Other Programme Post-Production Activities
2020	59120	subclass	5912	J	Movie, video, television and other programme post-production activities (including remastering)
2020	5913	class	591	J	Movie, Video, Television and Other Programme Distribution Activities
2020	59131	subclass	5913	J	Movie distribution
2020	59132	subclass	5913	J	Distribution of television programmes (e.g. dramas, variety shows and documentaries)
2020	59139	subclass	5913	J	Movie, video, television and other programme distribution activities n.e.c.
2020	5914	class	591	J	Movie Projection Activities
2020	59140	subclass	5914	J	Movie projection activities (including cinemas)
2020	592	group	59	J	Sound recording and music publishing activities
2020	5920	class	592	J	Sound Recording and Music Publishing Activities
2020	59201	subclass	5920	J	Sound recording production
2020	59202	subclass	5920	J	Music publishing and distribution activities
2020	60	division	J	J	Radio and television broadcasting activities
2020	601	group	60	J	Radio programme production and broadcasting
2020	6010	class	601	J	Radio Programme Production and Broadcasting
2020	60100	subclass	6010	J	Radio programme production and broadcasting
2020	602	group	60	J	Television programming and broadcasting
2020	6020	class	602	J	Television Programming and Broadcasting
2020	60200	subclass	6020	J	Television programming and broadcasting (including cable, satellite, terrestrial television, internet and mobile)
2020	61	division	J	J	Telecommunications
2020	610	group	61	J	Telecommunications
2020	6101	class	610	J	Telecommunications Network Operation
2020	61011	subclass	6101	J	Wired telecommunications network operation (including fixed-line, fibre optics, local/international PSTN and leased circuits)
2020	61012	subclass	6101	J	Mobile cellular and other wireless telecommunications network operation
2020	61013	subclass	6101	J	Satellite telecommunications network operation
2020	6109	class	610	J	Other Telecommunications Activities
2020	61091	subclass	6109	J	Telecommunications resellers/third party telecommunications providers (including value-added network operators)
2020	61092	subclass	6109	J	Internet access providers, include ISPs
2020	61099	subclass	6109	J	Other telecommunications activities n.e.c. (e.g. provision of VoIP (Voice over Internet Protocol services))
2020	62	division	J	J	Computer programming, information technology consultancy and related activities
2020	620	group	62	J	Computer programming, information technology consultancy and related activities
2020	6201	class	620	J	Computer Programming Activities
2020	62011	subclass	6201	J	Development of software and applications (except games and cybersecurity)
2020	62012	subclass	6201	J	Development of computer games
2020	62013	subclass	6201	J	Development of software for cybersecurity
2020	6202	class	620	J	Information Technology Consultancy and Computer Facilities Management Activities
2020	62021	subclass	6202	J	Information technology consultancy (except cybersecurity)
2020	62022	subclass	6202	J	Information technology cybersecurity consultancy
2020	62023	subclass	6202	J	Computer facilities management activities
2020	6209	class	620	J	Other Information Technology and Computer Service Activities
2020	62090	subclass	6209	J	Other information technology and computer service activities (e.g. disaster recovery services)
2020	63	division	J	J	Information service activities and online marketplaces
2020	631	group	63	J	Data analytics, processing, hosting and related activities; Internet search engines
2020	6311	class	631	J	Data Analytics Processing, Hosting and Related Activities
2020	63111	subclass	6311	J	Data centres
2020	63112	subclass	6311	J	Hosting services by non-data centres
2020	63119	subclass	6311	J	Data analytics, processing and related activities n.e.c.
2020	6312	class	631	J	Internet Search Engines
2020	63120	subclass	6312	J	Internet search engines
2020	632	group	63	J	Online marketplaces
2020	6320	class	632	J	Online Marketplaces
2020	63201	subclass	6320	J	Online marketplaces for goods (including food)
2020	63202	subclass	6320	J	Online marketplaces for health services
2020	63203	subclass	6320	J	Online marketplaces for education services
2020	63204	subclass	6320	J	Online marketplaces for travel services
2020	63205	subclass	6320	J	Online marketplaces for real estate services
2020	63209	subclass	6320	J	Online marketplaces for services n.e.c.
2020	639	group	63	J	Other information service activities
2020	6390	class	639	J	Other Information Service Activities
2020	63901	subclass	6390	J	News agency activities
2020	63909	subclass	6390	J	Other information service activities n.e.c.
2020	K	section	\N	K	Financial and insurance activities
2020	64	division	K	K	Financial service activities, except insurance and pension funding
2020	641	group	64	K	Monetary intermediation
2020	6411	class	641	K	Central Bank
2020	64110	subclass	6411	K	Central bank
2020	6412	class	641	K	Full Banks
2020	64120	subclass	6412	K	Full banks
2020	6413	class	641	K	Wholesale Banks
2020	64130	subclass	6413	K	Wholesale banks
2020	6414	class	641	K	Merchant Banks
2020	64140	subclass	6414	K	Merchant banks
2020	6415	class	641	K	Finance Companies
2020	64150	subclass	6415	K	Finance companies (with deposit taking functions)
2020	6419	class	641	K	Other Monetary Intermediation
2020	64190	subclass	6419	K	Other monetary intermediation
2020	642	group	64	K	Activities of holding companies
2020	6420	class	642	K	Activities of Holding Companies
2020	64201	subclass	6420	K	Bank/Financial holding companies (including insurance holding company)
2020	64202	subclass	6420	K	Other holding companies
2020	643	group	64	K	Trusts, funds and similar financial entities
2020	6430	class	643	K	Trusts, Funds and Similar Financial Entities
2020	64300	subclass	6430	K	Trusts, funds and similar financial entities (e.g. collective portfolio investment funds (excluding those with rental income))
2020	649	group	64	K	Other financial services activities, except insurance and pension funding activities
2020	6491	class	649	K	Financial Leasing
2020	64910	subclass	6491	K	Financial leasing companies
2020	6492	class	649	K	Other Credit Granting
2020	64921	subclass	6492	K	Thrift and loan societies and credit associations
2020	64922	subclass	6492	K	Credit card services
2020	64923	subclass	6492	K	Mutual benefits organisations
2020	64924	subclass	6492	K	Money-lending
2020	64925	subclass	6492	K	Pawnbrokerage
2020	64929	subclass	6492	K	Other credit agencies n.e.c. (e.g. motor finance)
2020	6499	class	649	K	Financial Service Activities, except Insurance and Pension Funding Activities n.e.c.
2020	64991	subclass	6499	K	Factoring companies
2020	64992	subclass	6499	K	Representative offices of foreign banks
2020	64993	subclass	6499	K	Remittance services
2020	64994	subclass	6499	K	Treasury centres
2020	64999	subclass	6499	K	Other financial service activities, except insurance and pension funding activities n.e.c.
2020	65	division	K	K	Insurance, reinsurance, provident funding and pension funding
2020	651	group	65	K	Insurance underwriting
2020	6511	class	651	K	Life Insurance (Insurance Underwriting)
2020	65110	subclass	6511	K	Life insurance
2020	6512	class	651	K	General Insurance (Insurance Underwriting)
2020	65121	subclass	6512	K	Marine insurance
2020	65122	subclass	6512	K	Captive insurance
2020	65123	subclass	6512	K	Import, export and credit insurance
2020	65124	subclass	6512	K	General insurance (except marine and import, export & credit insurance)
2020	652	group	65	K	Reinsurance underwriting
2020	6520	class	652	K	Reinsurance
2020	65201	subclass	6520	K	Life reinsurance
2020	65202	subclass	6520	K	General reinsurance
2020	653	group	65	K	Provident and pension funding
2020	6530	class	653	K	Provident and Pension Funding
2020	65301	subclass	6530	K	Provident funding
2020	65302	subclass	6530	K	Pension funding
2020	66	division	K	K	Activities auxiliary to financial service and insurance activities
2020	661	group	66	K	Activities auxiliary to financial service activities, except insurance and pension funding
2020	6611	class	661	K	Securities and commodities exchange
2020	66110	subclass	6611	K	Securities and commodities exchange
2020	6612	class	661	K	Security and Commodity Contracts Brokerage
2020	66121	subclass	6612	K	Stock, share and bond brokers and dealers
2020	66122	subclass	6612	K	Foreign exchange brokers and dealers
2020	66123	subclass	6612	K	Gold bullion brokers and dealers
2020	66124	subclass	6612	K	Commodity (excluding gold) and futures brokers and dealers
2020	66125	subclass	6612	K	Carbon credit brokers/traders
2020	66126	subclass	6612	K	Money-changing services
2020	66129	subclass	6612	K	Security dealings and commodity contracts brokerage activities n.e.c.
2020	6619	class	661	K	Other Activities Auxiliary to Financial Service Activities
2020	66191	subclass	6619	K	Trustee, fiduciary and custody services firms (including nominee companies, trustees and REIT trustees)
2020	66192	subclass	6619	K	Corporate finance advisory services
2020	66193	subclass	6619	K	Clearing and settlement of financial instruments
2020	66194	subclass	6619	K	Activities auxiliary to fund management activities (e.g. independent fund administration firms)
2020	66195	subclass	6619	K	Transaction/Payment processing services
2020	66199	subclass	6619	K	Other activities auxiliary to financial service activities n.e.c. (e.g. mortgage advisory firms)
2020	662	group	66	K	Activities auxiliary to insurance and pension funding
2020	6621	class	662	K	Risk and Damage Evaluation
2020	66210	subclass	6621	K	Risk and damage evaluation (e.g. loss adjusting, claims adjusting)
2020	6622	class	662	K	Activities of Insurance Intermediaries
2020	66221	subclass	6622	K	Insurance agencies and agents (including financial planning services)
2020	66222	subclass	6622	K	Insurance brokers
2020	6629	class	662	K	Other Activities Auxiliary to Insurance and Pension Funding
2020	66291	subclass	6629	K	Representative offices of foreign insurers and professional reinsurers
2020	66292	subclass	6629	K	Captive managers
2020	66299	subclass	6629	K	Other activities auxiliary to insurance and pension funding n.e.c. (e.g. activities of actuaries)
2020	663	group	66	K	Fund management activities
2020	6630	class	663	K	Fund Management Activities
2020	66301	subclass	6630	K	Traditional/Long-only asset/Portfolio management
2020	66302	subclass	6630	K	Hedge fund management
2020	66303	subclass	6630	K	Property fund management (including REIT management and direct property fund management)
2020	66304	subclass	6630	K	Private equity firms
2020	66305	subclass	6630	K	Venture capital activities
2020	66306	subclass	6630	K	Single/Multiple family offices activities (e.g. managing investments and trusts for a single or multiple families)
2020	66307	subclass	6630	K	Private debt funds
2020	66309	subclass	6630	K	Fund management activities n.e.c.
2020	L	section	\N	L	Real estate activities
2020	68	division	L	L	Real estate activities
2020	681	group	68	L	Real estate activities with own or leased property
2020	6810	class	681	L	Real Estate Activities with Own or Leased Property
2020	68101	subclass	6810	L	Real estate developers
2020	68102	subclass	6810	L	Operating of serviced apartments
2020	68103	subclass	6810	L	Letting of self-owned or leased real estate property except food courts, coffee shops and canteens (e.g. office/exhibition space, shopping mall, self-storage facilities)
2020	68104	subclass	6810	L	Letting and operating of self-owned or leased food courts, coffee shops and canteens (with mainly rental income)
2020	68105	subclass	6810	L	Collective portfolio investment funds with rental income
2020	68106	subclass	6810	L	Management of self-owned strata titled property (i.e. Management Corporation Strata Title)
2020	682	group	68	L	Real estate activities on a fee or commission basis
2020	6820	class	682	L	Real Estate Activities on a Fee or Commission Basis
2020	68201	subclass	6820	L	Real estate agencies and valuation services
2020	68202	subclass	6820	L	Town councils
2020	68203	subclass	6820	L	Residential (other than town councils), commercial and industrial real estate management
2020	68209	subclass	6820	L	Real estate activities on a fee or commission basis n.e.c. (excluding online marketplaces)
2020	M	section	\N	M	Professional, scientific and technical activities
2020	69	division	M	M	Legal and accounting activities
2020	691	group	69	M	Legal activities
2020	6910	class	691	M	Legal Activities
2020	69101	subclass	6910	M	Legal activities (excluding online marketplaces)
2020	69102	subclass	6910	M	Arbitration and mediation services (excluding online marketplaces)
2020	692	group	69	M	Accounting, book-keeping and auditing activities; tax consultancy
2020	6920	class	692	M	Accounting, Book-Keeping and Auditing Activities; Tax Consultancy
2020	69201	subclass	6920	M	Accounting and auditing services (excluding online marketplaces)
2020	69202	subclass	6920	M	Book-keeping services (excluding online marketplaces)
2020	70	division	M	M	Activities of head offices; management consultancy activities
2020	701	group	70	M	Activities of head offices; centralised administrative offices and business representative offices
2020	7010	class	701	M	Activities of Head Offices; Centralised Administrative Offices and Business Representative Offices
2020	70101	subclass	7010	M	Activities of head and regional head offices; Centralised administrative offices and subsidiary management offices
2020	70102	subclass	7010	M	Business representative offices
2020	702	group	70	M	Management consultancy activities
2020	7020	class	702	M	Management Consultancy Activities
2020	70201	subclass	7020	M	Management consultancy services
2020	70202	subclass	7020	M	Management consultancy services for healthcare organisations
2020	70203	subclass	7020	M	Management consultancy services for hotels
2020	70204	subclass	7020	M	Human resource consultancy services
2020	70205	subclass	7020	M	Public relations, marketing and brand consultancy services
2020	70206	subclass	7020	M	Port, shipping and maritime-related consultancy services
2020	70209	subclass	7020	M	Management consultancy services n.e.c.
2020	71	division	M	M	Architectural and engineering activities; technical testing and analysis
2020	711	group	71	M	Architectural and engineering activities and related technical consultancy
2020	7111	class	711	M	Architectural and Surveying Activities
2020	71111	subclass	7111	M	Architectural services
2020	71112	subclass	7111	M	Landscape design and landscape architecture
2020	71113	subclass	7111	M	Quantity surveying services
2020	71114	subclass	7111	M	Land surveying services
2020	71119	subclass	7111	M	Other surveying services n.e.c. (e.g. geophysical, geologic, seismic, hydrographic surveying services)
2020	7112	class	711	M	Engineering Design and Consultancy Activities
2020	71121	subclass	7112	M	General building engineering design and consultancy services
2020	71122	subclass	7112	M	Process and industrial plant engineering design and consultancy services
2020	71123	subclass	7112	M	Engineering design and consultancy services in energy management and clean energy systems
2020	71124	subclass	7112	M	Environmental engineering design and consultancy services (except clean energy)
2020	71125	subclass	7112	M	Infrastructure engineering design and consultancy services
2020	71126	subclass	7112	M	Engineering design and consultancy services supporting mining, oil and gas extraction and offshore exploration activities
2020	71129	subclass	7112	M	Engineering design and consultancy activities n.e.c.
2020	712	group	71	M	Technical testing and analysis services
2020	7120	class	712	M	Technical Testing and Analysis Services
2020	71200	subclass	7120	M	Technical testing and analysis services (including certification of products and services)
2020	72	division	M	M	Scientific research and development
2020	721	group	72	M	Research and experimental development on natural sciences and engineering
2020	7210	class	721	M	Research and Experimental Development on Natural Sciences and Engineering
2020	72101	subclass	7210	M	Research and experimental development on biotechnology (excluding medical science)
2020	72102	subclass	7210	M	Research and experimental development on electronics (excluding medical science)
2020	72103	subclass	7210	M	Research and experimental development on chemicals (excluding medical science)
2020	72104	subclass	7210	M	Research and experimental development on engineering
2020	72105	subclass	7210	M	Research and experimental development on environment and clean technologies (excluding biotechnology)
2020	72106	subclass	7210	M	Research and experimental development on medical science
2020	72109	subclass	7210	M	Research and experimental development on natural sciences n.e.c.
2020	722	group	72	M	Research and experimental development on social sciences and humanities
2020	7220	class	722	M	Research and Experimental Development on Social Sciences and Humanities
2020	72200	subclass	7220	M	Research and experimental development on social sciences and humanities
2020	73	division	M	M	Advertising and market research
2020	731	group	73	M	Advertising
2020	7310	class	731	M	Advertising
2020	73100	subclass	7310	M	Advertising activities
2020	732	group	73	M	Market research and public opinion polling
2020	7320	class	732	M	Market Research and Public Opinion Polling
2020	73200	subclass	7320	M	Market research and public opinion polling
2020	74	division	M	M	Other professional, scientific and technical activities
2020	741	group	74	M	Specialised design activities
2020	7411	class	741	M	Industrial Design Activities
2020	74111	subclass	7411	M	Electronics-related industrial design services
2020	74112	subclass	7411	M	Transport-related industrial design services
2020	74113	subclass	7411	M	Furniture design services
2020	74119	subclass	7411	M	Industrial design activities n.e.c.
2020	7419	class	741	M	Other Specialised Design Activities
2020	74191	subclass	7419	M	Interior design services
2020	74192	subclass	7419	M	Art and graphic design services
2020	74193	subclass	7419	M	Fashion (including accessories) design services
2020	74194	subclass	7419	M	Exhibition stand design services
2020	74199	subclass	7419	M	Other specialised design activities n.e.c.
2020	742	group	74	M	Photographic activities
2020	7420	class	742	M	Photographic Activities
2020	74200	subclass	7420	M	Photographic activities
2020	749	group	74	M	Professional, scientific and technical activities n.e.c.
2020	7490	class	749	M	Professional, Scientific and Technical Activities n.e.c.
2020	74901	subclass	7490	M	Translation services
2020	74902	subclass	7490	M	Brokerage and consultancy services of intellectual property assets
2020	74903	subclass	7490	M	Agrotechnology consultancy services
2020	74904	subclass	7490	M	Carbon consultancy services
2020	74905	subclass	7490	M	Agents for artistes, athletes, models and other performers
2020	74909	subclass	7490	M	Other professional, scientific and technical activities n.e.c.
2020	75	division	M	M	Veterinary activities
2020	750	group	75	M	Veterinary activities
2020	7500	class	750	M	Veterinary Activities
2020	75000	subclass	7500	M	Veterinary activities
2020	N	section	\N	N	Administrative and support service activities
2020	77	division	N	N	Rental and leasing activities
2020	771	group	77	N	Renting and leasing of land transport equipment
2020	7710	class	771	N	Renting and Leasing of Land Transport Equipment
2020	77101	subclass	7710	N	Renting and leasing of private cars without driver (excluding online marketplaces)
2020	77102	subclass	7710	N	Renting and leasing of bicycles and inline/roller skates
2020	77109	subclass	7710	N	Renting and leasing of land transport equipment (except cars) without driver n.e.c. (excluding online marketplaces)
2020	772	group	77	N	Renting and leasing of personal and household goods
2020	7721	class	772	N	Renting and Leasing of Recreational and Sports Goods
2020	77210	subclass	7721	N	Renting and leasing of recreational and sports goods
2020	7722	class	772	N	Renting of VCDs and DVDs
2020	77220	subclass	7722	N	Renting of VCDs and DVDs
2020	7729	class	772	N	Renting and Leasing of Other Personal and Household Goods
2020	77291	subclass	7729	N	Renting and leasing of furniture, utensils and electronic equipment for household use
2020	77292	subclass	7729	N	Renting of attire (e.g. costumes)
2020	77299	subclass	7729	N	Renting and leasing of other personal and household goods n.e.c. (excluding online marketplaces)
2020	773	group	77	N	Renting and leasing of other machinery, equipment and tangible goods
2020	7731	class	773	N	Renting of Water Transport Equipment
2020	77310	subclass	7731	N	Renting of water transport equipment without operator (e.g. commercial boats and ships without operator)
2020	7732	class	773	N	Renting of Air Transport Equipment
2020	77320	subclass	7732	N	Renting of air transport equipment without operator (e.g. airplanes without operator)
2020	7733	class	773	N	Renting of Construction and Civil Engineering Machinery and Equipment
2020	77330	subclass	7733	N	Renting of construction and civil engineering machinery and equipment
2020	7734	class	773	N	Renting of Office Machinery and Equipment (including Computers)
2020	77341	subclass	7734	N	Renting of computers and peripheral equipment
2020	77342	subclass	7734	N	Renting of office machinery and equipment
2020	7739	class	773	N	Renting of Machinery, Equipment and Tangible Goods n.e.c.
2020	77391	subclass	7739	N	Renting and leasing of professional radio and television sets and sound reproducing and recording equipment
2020	77392	subclass	7739	N	Renting of industrial machinery and equipment
2020	77399	subclass	7739	N	Renting of other machinery, equipment and tangible goods n.e.c. (excluding online marketplaces)
2020	774	group	77	N	Leasing of non-financial intangible assets
2020	7740	class	774	N	Leasing of Non-Financial Intangible Assets
2020	77400	subclass	7740	N	Leasing of non-financial intangible assets (e.g. patents, trade marks, brand names etc)
2020	78	division	N	N	Employment activities
2020	781	group	78	N	Employment and recruitment agencies
2020	7810	class	781	N	Employment and Recruitment Agencies
2020	78101	subclass	7810	N	IT manpower contracting services
2020	78102	subclass	7810	N	Manpower contracting services (excluding IT manpower)
2020	78103	subclass	7810	N	Domestic worker employment placement agencies (excluding online marketplaces)
2020	78104	subclass	7810	N	Employment agencies (excluding domestic worker employment placement agencies and online marketplaces)
2020	783	group	78	N	Management of human resource functions
2020	7830	class	783	N	Management of Human Resource Functions
2020	78300	subclass	7830	N	Management of human resource functions
2020	79	division	N	N	Travel agencies, tour operators and timesharing service activities
2020	791	group	79	N	Travel agencies and tour operators activities
2020	7910	class	791	N	Travel Agencies and Tour Operators Activities
2020	79101	subclass	7910	N	Travel agencies and tour operators (mainly inbound)
2020	79102	subclass	7910	N	Travel agencies and tour operators (mainly outbound)
2020	792	group	79	N	Timesharing service activities
2020	7920	class	792	N	Timesharing Service Activities
2020	79200	subclass	7920	N	Timesharing service activities
2020	80	division	N	N	Security and investigation activities
2020	801	group	80	N	Private security activities
2020	8010	class	801	N	Private Security Activities
2020	80100	subclass	8010	N	Private security activities
2020	802	group	80	N	Detective and investigation activities
2020	8020	class	802	N	Detective and Investigation Activities
2020	80200	subclass	8020	N	Detective and investigation activities
2020	81	division	N	N	Cleaning and landscape maintenance activities
2020	812	group	81	N	Cleaning activities
2020	8121	class	812	N	General Cleaning Services
2020	81211	subclass	8121	N	General cleaning services (including cleaning of public areas, offices and factories) except household cleaning and online marketplaces
2020	81212	subclass	8121	N	Domestic/Household cleaning services (excluding online marketplaces)
2020	8129	class	812	N	Other Cleaning Services
2020	81291	subclass	8129	N	Pest control services not in connection with agriculture
2020	81292	subclass	8129	N	Cleaning of swimming pools, spas and fountains
2020	81299	subclass	8129	N	Other cleaning services n.e.c. (excluding online marketplaces)
2020	813	group	81	N	Landscape planting, care and maintenance service activities
2020	8130	class	813	N	Landscape Planting, Care and Maintenance Service Activities
2020	81300	subclass	8130	N	Landscape planting, care and maintenance service activities (e.g. garden installation and maintenance, grass cutting, tree felling, pruning)
2020	82	division	N	N	Office administrative, office support and other business support activities
2020	821	group	82	N	Office administrative and support activities
2020	8211	class	821	N	Combined Office Administrative Service Activities
2020	82110	subclass	8211	N	Office administrative services on a fee or contract basis (e.g. billing and record keeping)
2020	8219	class	821	N	Photocopying, Document Preparation and Other Specialised Office Support Activities
2020	82191	subclass	8219	N	Stenographic and secretarial services
2020	82192	subclass	8219	N	Duplicating and photo-copying services
2020	82199	subclass	8219	N	Other specialised office support activities n.e.c.
2020	822	group	82	N	Activities of call centres
2020	8220	class	822	N	Activities of Call Centres
2020	82200	subclass	8220	N	Call centres
2020	823	group	82	N	Convention, trade show, concert and other event organisers
2020	8230	class	823	N	Convention, Trade Show, Concert and Other Event Organisers
2020	82301	subclass	8230	N	Exhibition organisers
2020	82302	subclass	8230	N	Convention/Conference organisers
2020	82303	subclass	8230	N	Event/Concert organisers
2020	82304	subclass	8230	N	Exhibition stand contractors
2020	829	group	82	N	Business support service activities n.e.c.
2020	8291	class	829	N	Activities of Collection Agencies and Credit Bureaus
2020	82911	subclass	8291	N	Debt collection services
2020	82912	subclass	8291	N	Credit rating agencies
2020	8292	class	829	N	Packaging Activities
2020	82920	subclass	8292	N	Packaging activities
2020	8299	class	829	N	Other Business Support Service Activities n.e.c.
2020	82991	subclass	8299	N	Activities of auction houses
2020	82999	subclass	8299	N	Other business support service activities (e.g. administration of loyalty programmes)
2020	O	section	\N	O	Public administration and defence
2020	84	division	O	O	Public administration and defence
2020	841	group	84	O	Administration of the state and the economic and social policy of the community
2020	8411	class	841	O	General Public Administration
2020	84110	subclass	8411	O	Executive, legislative and other general public administration (e.g. Istana, parliament, tax authority)
2020	8412	class	841	O	Public Administration of Economic and Social Programmes
2020	84120	subclass	8412	O	Public administration of economic and social programmes
2020	842	group	84	O	Provision of services to the community as a whole
2020	8421	class	842	O	Foreign Affairs
2020	84210	subclass	8421	O	Foreign affairs
2020	8422	class	842	O	Defence Activities
2020	84221	subclass	8422	O	Armed forces
2020	84229	subclass	8422	O	Defence activities n.e.c.
2020	8423	class	842	O	Public Order and Safety Activities
2020	84231	subclass	8423	O	Judiciary and related services
2020	84232	subclass	8423	O	Police
2020	84233	subclass	8423	O	Prisons
2020	84234	subclass	8423	O	Other places of detention, correction and rehabilitation
2020	84235	subclass	8423	O	Civil defence
2020	84239	subclass	8423	O	Public order and safety activities n.e.c.
2020	P	section	\N	P	Education
2020	85	division	P	P	Education
2020	851	group	85	P	Pre-primary and primary education
2020	8510	class	851	P	Pre-Primary and Primary Education
2020	85101	subclass	8510	P	Nurseries and kindergartens
2020	85102	subclass	8510	P	Primary schools
2020	852	group	85	P	Secondary and post-secondary non-tertiary education
2020	8521	class	852	P	General Secondary and Post-Secondary Non-Tertiary Education
2020	85211	subclass	8521	P	Secondary schools including combined primary and secondary schools
2020	85212	subclass	8521	P	Junior colleges and centralised pre-university institutes (post-secondary non-tertiary) including combined secondary schools and post-secondary non-tertiary schools
2020	85213	subclass	8521	P	Commercial schools offering general secondary and post-secondary non-tertiary education programmes
2020	8522	class	852	P	Technical and Vocational (Secondary and Post-Secondary Non-Tertiary) Education
2020	85220	subclass	8522	P	Technical and vocational secondary and post-secondary non-tertiary education
2020	8523	class	852	P	International and Foreign System Schools
2020	85230	subclass	8523	P	International and foreign system schools
2020	8524	class	852	P	Schools for Special Needs
2020	85240	subclass	8524	P	Schools for special needs
2020	8525	class	852	P	Specialised Education Schools
2020	85250	subclass	8525	P	Specialised education schools
2020	853	group	85	P	Higher education
2020	8530	class	853	P	Higher Education
2020	85301	subclass	8530	P	Polytechnics
2020	85302	subclass	8530	P	Universities
2020	85303	subclass	8530	P	Teachers' training institute
2020	85304	subclass	8530	P	Commercial schools offering higher education programmes
2020	854	group	85	P	Other education
2020	8540	class	854	P	Other Education
2020	85401	subclass	8540	P	Training courses for construction, real estate, security and investigation services, cleaning, landscaping, waste management and pest management
2020	85402	subclass	8540	P	Training courses for healthcare, education, community and social services
2020	85403	subclass	8540	P	Training courses for food and beverage, retail and accommodation, tour operators, travel agencies & travel-related reservation services
2020	85404	subclass	8540	P	Training courses for manufacturing
2020	85405	subclass	8540	P	Training courses for information and communications, finance and professional services
2020	85406	subclass	8540	P	Training courses for wholesale trade, logistics and transport
2020	85407	subclass	8540	P	Training courses for sports and games
2020	85408	subclass	8540	P	Training courses for music, dancing, art, speech and drama
2020	85409	subclass	8540	P	Training courses n.e.c.
2020	855	group	85	P	Educational support services
2020	8550	class	855	P	Educational Support Services
2020	85501	subclass	8550	P	Student recruitment agencies
2020	85502	subclass	8550	P	Examination and accreditation agencies for education services
2020	85509	subclass	8550	P	Educational support services n.e.c. (excluding online marketplaces)
2020	Q	section	\N	Q	Health and social services
2020	86	division	Q	Q	Health services
2020	861	group	86	Q	Hospital activities
2020	8610	class	861	Q	Hospital Activities
2020	86101	subclass	8610	Q	Acute hospitals
2020	86102	subclass	8610	Q	Community hospitals
2020	86109	subclass	8610	Q	Other hospitals n.e.c. (e.g. psychiatric hospital)
2020	862	group	86	Q	Medical and dental practice activities
2020	8620	class	862	Q	Medical and Dental Practice Activities
2020	86201	subclass	8620	Q	Clinics and other general medical services (Western)
2020	86202	subclass	8620	Q	Clinics and other general medical services (Non-Western)
2020	86203	subclass	8620	Q	Specialised medical services (including day surgical centres)
2020	86204	subclass	8620	Q	Dental services
2020	869	group	86	Q	Other health services
2020	8690	class	869	Q	Other Health Services
2020	86901	subclass	8690	Q	Medical laboratories (e.g. blood analysis laboratories)
2020	86902	subclass	8690	Q	Medical diagnostic imaging centres (e.g. X-ray services)
2020	86903	subclass	8690	Q	Ambulance and medical evacuation services
2020	86904	subclass	8690	Q	Home healthcare services
2020	86905	subclass	8690	Q	Dialysis services
2020	86909	subclass	8690	Q	Other health services n.e.c. (excluding online marketplaces)
2020	87	division	Q	Q	Residential care services
2020	870	group	87	Q	Residential care services
2020	8701	class	870	Q	Residential Nursing Care Facilities
2020	87010	subclass	8701	Q	Nursing and personal care facilities (including nursing homes and hospices)
2020	8702	class	870	Q	Other Residential Care Services
2020	87021	subclass	8702	Q	Residential care services for the elderly (e.g. home for the aged)
2020	87022	subclass	8702	Q	Residential care services for children (e.g. children’s homes, orphanages)
2020	87029	subclass	8702	Q	Other residential care services n.e.c.
2020	88	division	Q	Q	Social services without accommodation
2020	881	group	88	Q	Social services without accommodation for the elderly and disabled
2020	8810	class	881	Q	Social Services Without Accommodation for the Elderly and Disabled
2020	88101	subclass	8810	Q	Social services for the elderly (e.g. befriender services, meal services, drop-in centres)
2020	88102	subclass	8810	Q	Social services for persons with disabilities (e.g. day activity centres for people with disabilities)
2020	889	group	88	Q	Other social services without accommodation
2020	8891	class	889	Q	Social Services Without Accommodation for Children, Youth and Families
2020	88911	subclass	8891	Q	Child care services for pre-school children (including infant care services)
2020	88912	subclass	8891	Q	Child/Student care services for school-going children (e.g. before and after-school care centres, student care centres)
2020	88913	subclass	8891	Q	Social services for children and youths (e.g. youth outreach services, adoption services)
2020	88919	subclass	8891	Q	Social services without accommodation for children, youth and families n.e.c.
2020	8892	class	889	Q	Community Activities
2020	88920	subclass	8892	Q	Community development councils and grassroots organisations
2020	8899	class	889	Q	Social Services Without Accommodation n.e.c.
2020	88991	subclass	8899	Q	Job training and vocational rehabilitation services
2020	88992	subclass	8899	Q	Charitable and other supporting activities aimed at humanitarian work
2020	88999	subclass	8899	Q	Other social services without accommodation n.e.c.
2020	R	section	\N	R	Arts, entertainment and recreation
2020	90	division	R	R	Creative, arts and entertainment activities
2020	900	group	90	R	Creative, arts and entertainment activities
2020	9000	class	900	R	Creative, Arts and Entertainment Activities
2020	90001	subclass	9000	R	Production of live stage presentations
2020	90002	subclass	9000	R	Performing arts venue operation
2020	90003	subclass	9000	R	Orchestras, musical bands, choirs and dance groups
2020	90009	subclass	9000	R	Dramatic arts, music and other arts production-related activities n.e.c. (e.g. stage, lighting and sound services)
2020	91	division	R	R	Libraries, archives, museums and other cultural activities
2020	910	group	91	R	Libraries, archives, museums and other cultural activities
2020	9101	class	910	R	Libraries and Archives Activities
2020	91010	subclass	9101	R	Libraries and archives activities
2020	9102	class	910	R	Museums Activities and Operation of Historical Sites and Buildings
2020	91021	subclass	9102	R	Museums
2020	91029	subclass	9102	R	Preservation of historical sites, buildings, artefacts and paintings, cultural villages and other related activities n.e.c.
2020	9103	class	910	R	Botanical and Zoological Gardens and Nature Reserves Activities
2020	91030	subclass	9103	R	Botanical and zoological gardens and nature reserves activities
2020	92	division	R	R	Gambling and betting activities
2020	920	group	92	R	Gambling and betting activities
2020	9200	class	920	R	Gambling and Betting Activities
2020	92001	subclass	9200	R	Horse-racing and other betting activities
2020	92002	subclass	9200	R	Casinos
2020	93	division	R	R	Sports activities and amusement and recreation activities
2020	931	group	93	R	Sports activities
2020	9311	class	931	R	Operation of Sports Facilities
2020	93111	subclass	9311	R	Fitness centres and gymnasiums
2020	93119	subclass	9311	R	Operation of sports facilities n.e.c. (e.g. bowling alleys, tennis centres, billiard halls, football stadium)
2020	9312	class	931	R	Activities of Sports Clubs/Associations and Related Activities
2020	93120	subclass	9312	R	Activities of sports clubs/associations and related activities
2020	932	group	93	R	Other amusement and recreation activities
2020	9320	class	932	R	Other Amusement and Recreation Activities
2020	93201	subclass	9320	R	Amusement theme parks
2020	93202	subclass	9320	R	Game arcade, online game aggregator, LAN game operators and gaming centres
2020	93203	subclass	9320	R	Night clubs, discotheques, dance clubs and karaoke lounges
2020	93204	subclass	9320	R	Recreation clubs (including country clubs)
2020	93209	subclass	9320	R	Other amusement and recreation activities n.e.c. (including recreation parks/beaches and recreational fishing)
2020	S	section	\N	S	Other service activities
2020	94	division	S	S	Activities of membership organisations
2020	941	group	94	S	Activities of business, employers and professional membership organisations
2020	9411	class	941	S	Activities of Business and Employers' Membership Organisations
2020	94110	subclass	9411	S	Activities of business and employers' membership organisations
2020	9412	class	941	S	Activities of Professional Membership Organisations
2020	94120	subclass	9412	S	Activities of professional membership organisations (e.g. medical associations, law societies, accountancy bodies)
2020	942	group	94	S	Activities of trade unions
2020	9420	class	942	S	Activities of Trade Unions
2020	94200	subclass	9420	S	Activities of trade unions
2020	949	group	94	S	Activities of other membership organisations
2020	9491	class	949	S	Activities of Religious Organisations
2020	94911	subclass	9491	S	Churches
2020	94912	subclass	9491	S	Mosques
2020	94913	subclass	9491	S	Buddhist/Taoist temples
2020	94914	subclass	9491	S	Hindu/Sikh temples
2020	94919	subclass	9491	S	Activities of religious organisations n.e.c.
2020	9492	class	949	S	Activities of Political Organisations
2020	94920	subclass	9492	S	Activities of political organisations
2020	9499	class	949	S	Activities of Other Membership Organisations n.e.c.
2020	94991	subclass	9499	S	Philanthropic trusts, foundations and related activities
2020	94992	subclass	9499	S	Ethnic associations (including clan associations, huay kuans)
2020	94993	subclass	9499	S	Associations for hobbies, recreational, cultural and extra-curricular activities (e.g. scouts/girl guides association, book clubs and photo, music, art and craft clubs)
2020	94994	subclass	9499	S	Student/Alumni bodies and related associations (e.g. parent-teacher associations, old boys' associations)
2020	94995	subclass	9499	S	Organisations for the protection of the environment and animals
2020	94999	subclass	9499	S	Activities of other membership organisations n.e.c.
2020	95	division	S	S	Repair of computers, personal and household goods and vehicles
2020	951	group	95	S	Repair of computers and communications equipment
2020	9511	class	951	S	Repair of Computers and Peripheral Equipment
2020	95110	subclass	9511	S	Repair and maintenance of computer hardware, data processing equipment and computer peripherals
2020	9512	class	951	S	Repair of Communications Equipment
2020	95120	subclass	9512	S	Repair of communications equipment (e.g. mobile phones and fax machines)
2020	952	group	95	S	Repair of personal and household goods
2020	9521	class	952	S	Repair of Consumer Electronics
2020	95210	subclass	9521	S	Repair of audio and video equipment (e.g. television sets, speakers and DVD players)
2020	9522	class	952	S	Repair of Household Appliances and Home and Garden Equipment
2020	95220	subclass	9522	S	Repair of domestic electrical/electronic appliances except audio and video equipment (e.g. refrigerators, washing machines and room air-conditioners)
2020	9523	class	952	S	Repair of Footwear and Leather Goods
2020	95230	subclass	9523	S	Repair of footwear and leather goods
2020	9524	class	952	S	Repair of Furniture and Home Furnishings
2020	95240	subclass	9524	S	Repair and restoration of cabinets, furniture, upholstery, window shades and other fixtures
2020	9529	class	952	S	Repair of Other Personal and Household Goods
2020	95291	subclass	9529	S	Repair of bicycles and tricycles
2020	95292	subclass	9529	S	Repair of watches and clocks
2020	95293	subclass	9529	S	Repair of jewellery
2020	95299	subclass	9529	S	Repair of other personal and household goods n.e.c. (excluding online marketplaces)
2020	953	group	95	S	Repair and maintenance (including inspection) of vehicles
2020	9530	class	953	S	Repair and Maintenance (including Inspection) of Vehicles
2020	95301	subclass	9530	S	Repair and maintenance of motor vehicles (including installation of parts & accessories)
2020	95302	subclass	9530	S	Car washing and related services
2020	95303	subclass	9530	S	Vehicle inspection and valuation services
2020	96	division	S	S	Other personal service activities
2020	960	group	96	S	Other personal service activities
2020	9601	class	960	S	Washing and (Dry-) Cleaning of Textile and Fur Products
2020	96011	subclass	9601	S	Laundry and dry cleaning services except self-operated laundries
2020	96012	subclass	9601	S	Self-operated laundries
2020	9602	class	960	S	Hairdressing, Beauty and Other Personal Care Services
2020	96021	subclass	9602	S	Hairdressing salons/shops (including barber shops)
2020	96022	subclass	9602	S	Beauty salons and spas (including slimming, skin care and hair care centres)
2020	96023	subclass	9602	S	Manicure and pedicure services
2020	96024	subclass	9602	S	Massage parlours and foot reflexology
2020	96029	subclass	9602	S	Beauty and other personal care services n.e.c. (excluding online marketplaces)
2020	9603	class	960	S	Funeral and Related Activities
2020	96030	subclass	9603	S	Funeral and related activities (including embalming, cremating and cemetery services, upkeep of cemeteries)
2020	9604	class	960	S	Wedding and Related Activities
2020	96040	subclass	9604	S	Wedding and related activities (including bridal studios and wedding planners)
2020	9609	class	960	S	Other Personal Service Activities n.e.c.
2020	96091	subclass	9609	S	Friendship, match-making and dating services
2020	96092	subclass	9609	S	Social escort services
2020	96093	subclass	9609	S	Astrology, palmistry and other fortune telling services
2020	96094	subclass	9609	S	Training of pets and animals
2020	96095	subclass	9609	S	Care services for pets and animals
2020	96099	subclass	9609	S	Other personal service activities n.e.c. (excluding online marketplaces)
2020	T	section	\N	T	Activities of households as employers of domestic personnel
2020	97	division	T	T	Activities of households as employers of domestic personnel
2020	970	group	97	T	Activities of households as employers of domestic personnel
2020	9700	class	970	T	Activities of Households as Employers of Domestic Personnel
2020	97001	subclass	9700	T	Activities of households as employers of domestic workers
2020	97002	subclass	9700	T	Activities of households as employers of other domestic personnel (e.g. housekeepers)
2020	U	section	\N	U	Activities of extra-territorial organisations and bodies
2020	99	division	U	U	Activities of extra-territorial organisations and bodies
2020	990	group	99	U	Activities of extra-territorial organisations and bodies
2020	9901	class	990	U	Foreign Embassies and Trade Representative Offices
2020	99010	subclass	9901	U	Foreign embassies and trade representative offices
2020	9902	class	990	U	Foreign Armed Forces
2020	99020	subclass	9902	U	Foreign armed forces
2020	9909	class	990	U	Other Extra-territorial Organisations and Bodies
2020	99090	subclass	9909	U	Other extra-territorial organisations and bodies
2025	A	section	\N	A	Agriculture and fishing
2025	01	division	A	A	Agriculture and related service activities
2025	011	group	01	A	Growing of crops, market gardening and horticulture
2025	0111	class	011	A	Growing of Food Crops (Non-Hydroponics)
2025	01111	subclass	0111	A	Growing of leafy and fruit vegetables (non-hydroponics)
2025	01112	subclass	0111	A	Growing of mushrooms (non-hydroponics)
2025	01119	subclass	0111	A	Growing of food crops (non-hydroponics) n.e.c.
2025	0112	class	011	A	Growing of Food Crops (Hydroponics)
2025	01120	subclass	0112	A	Growing of leafy and fruit vegetables (hydroponics)
2025	0113	class	011	A	Growing of Fruits
2025	01130	subclass	0113	A	Growing of fruits and nuts (except legumes)
2025	0114	class	011	A	Growing of Nursery Products
2025	01141	subclass	0114	A	Growing of orchids
2025	01142	subclass	0114	A	Growing of ornamental plants
2025	01149	subclass	0114	A	Growing of nursery products n.e.c.
2025	0119	class	011	A	Growing of Other Crops
2025	01190	subclass	0119	A	Growing of other crops
2025	014	group	01	A	Animal production
2025	0141	class	014	A	Livestock Production (except Poultry and Animal Specialties)
2025	01410	subclass	0141	A	Cattle and goat farms (for livestock and milk production)
2025	0142	class	014	A	Poultry Farms and Hatcheries
2025	01421	subclass	0142	A	Rearing of poultry (except layer farms)
2025	01422	subclass	0142	A	Layer farms (chickens reared for eggs)
2025	0149	class	014	A	Other Animal Production
2025	01491	subclass	0149	A	Dog breeding
2025	01492	subclass	0149	A	Bird breeding
2025	01499	subclass	0149	A	Other animal production n.e.c.
2025	015	group	01	A	Growing of crops combined with animal production (mixed farming)
2025	0150	class	015	A	Growing of Crops Combined with Animal Production (Mixed Farming)
2025	01500	subclass	0150	A	Growing of crops combined with animal production (mixed farming)
2025	016	group	01	A	Agricultural and animal husbandry service activities (except veterinary activities)
2025	0160	class	016	A	Agricultural and Animal Husbandry Service Activities (except Veterinary Activities)
2025	01600	subclass	0160	A	Agricultural and animal husbandry service activities (except veterinary activities)
2025	02	division	A	A	Forestry, logging and related service activities
2025	020	group	02	A	Forestry, logging and related service activities
2025	0200	class	020	A	Forestry, Logging and Related Service Activities
2025	02000	subclass	0200	A	Forestry, logging and related service activities
2025	03	division	A	A	Agriculture, fishing and aquaculture
2025	031	group	03	A	Fishing
2025	0310	class	031	A	Fishing
2025	03101	subclass	0310	A	Ocean, coastal and kelong fishing
2025	03109	subclass	0310	A	Fishing n.e.c.
2025	032	group	03	A	Aquaculture
2025	0320	class	032	A	Aquaculture
2025	03201	subclass	0320	A	Food fish farms and food fish hatcheries
2025	03202	subclass	0320	A	Ornamental fish farms and ornamental fish hatcheries
2025	03209	subclass	0320	A	Aquaculture n.e.c.
2025	B	section	\N	B	Mining and quarrying
2025	08	division	B	B	Mining and quarrying
2025	081	group	08	B	Quarrying of stone, sand and clay
2025	0810	class	081	B	Quarrying of Stone, Sand and Clay
2025	08101	subclass	0810	B	Stone quarrying
2025	08102	subclass	0810	B	Quarrying of sand and clay
2025	089	group	08	B	Other mining and quarrying
2025	0890	class	089	B	Other Mining and Quarrying
2025	08900	subclass	0890	B	Other mining and quarrying
2025	09	division	B	B	Service activities incidental to oil and gas extraction (except surveying and engineering design and consultancy services supporting mining, oil and gas extraction and offshore exploration activities)
2025	090	group	09	B	Service activities incidental to oil and gas extraction (except surveying and engineering design and consultancy services supporting mining, oil and gas extraction and offshore exploration activities)
2025	0900	class	090	B	Service Activities Incidental to Oil and Gas Extraction (except Surveying and Engineering Design and Consultancy Services Supporting Mining, Oil and Gas Extraction and Offshore Exploration Activities)
2025	09001	subclass	0900	B	Crude petroleum and natural gas production
2025	09002	subclass	0900	B	Service activities incidental to oil and gas extraction (except surveying and engineering design and consultancy services supporting mining, oil and gas extraction and offshore exploration activities)
2025	C	section	\N	C	Manufacturing
2025	10	division	C	C	Manufacture of food products
2025	101	group	10	C	Processing and preserving of meat
2025	1010	class	101	C	Processing and Preserving of Meat
2025	10101	subclass	1010	C	Slaughtering of livestock and poultry
2025	10102	subclass	1010	C	Manufacture of sausage
2025	10103	subclass	1010	C	Preparing, canning and preserving of livestock and livestock products
2025	10104	subclass	1010	C	Preparing, canning and preserving of poultry and poultry products
2025	10109	subclass	1010	C	Processing and preserving of meat and meat products n.e.c.
2025	102	group	10	C	Processing and preserving of seafood
2025	1020	class	102	C	Processing and Preserving of Seafood
2025	10200	subclass	1020	C	Processing and preserving of seafood
2025	103	group	10	C	Processing and preserving of fruits and vegetables
2025	1030	class	103	C	Processing and Preserving of Fruits and Vegetables
2025	10301	subclass	1030	C	Manufacture of jams
2025	10302	subclass	1030	C	Other canning and preserving of fruits and fruit juices
2025	10303	subclass	1030	C	Other canning and preserving of vegetables and vegetable juices
2025	104	group	10	C	Manufacture of vegetable and animal oils and fats
2025	1040	class	104	C	Manufacture of Vegetable and Animal Oils and Fats
2025	10401	subclass	1040	C	Manufacture of edible vegetable and animal oils and fats
2025	10402	subclass	1040	C	Manufacture of inedible vegetable and animal oils and fats
2025	10409	subclass	1040	C	Manufacture of vegetable and animal oils and fats n.e.c.
2025	105	group	10	C	Manufacture of dairy products
2025	1050	class	105	C	Manufacture of Dairy Products
2025	10501	subclass	1050	C	Manufacture of condensed and evaporated milk; pasteurising and bottling of fluid milk
2025	10502	subclass	1050	C	Manufacture of milk powder
2025	10503	subclass	1050	C	Manufacture of ice-cream
2025	10509	subclass	1050	C	Manufacture of dairy products n.e.c.
2025	106	group	10	C	Manufacture of grain mill products, starches and starch products
2025	1061	class	106	C	Manufacture of Grain Mill Products
2025	10611	subclass	1061	C	Rice milling
2025	10612	subclass	1061	C	Wheat milling
2025	10619	subclass	1061	C	Manufacture of grain mill products n.e.c.
2025	1062	class	106	C	Manufacture of Starches and Starch Products
2025	10620	subclass	1062	C	Manufacture of starches and starch products
2025	107	group	10	C	Manufacture of other food products
2025	1071	class	107	C	Manufacture of Bakery Products
2025	10711	subclass	1071	C	Manufacture of biscuits
2025	10712	subclass	1071	C	Manufacture of bread, cakes and confectionery (except frozen bakery products)
2025	10719	subclass	1071	C	Manufacture of bakery products n.e.c.
2025	1072	class	107	C	Manufacture of Sugar
2025	10720	subclass	1072	C	Manufacture of sugar and sugar products
2025	1073	class	107	C	Manufacture of Cocoa, Chocolate and Non-chocolate Confectionery
2025	10731	subclass	1073	C	Manufacture of cocoa and chocolate powder from beans
2025	10732	subclass	1073	C	Manufacture of chocolate and chocolate products
2025	10733	subclass	1073	C	Manufacture of non-chocolate confectionery
2025	1074	class	107	C	Manufacture of Macaroni, Noodles, Vermicelli and Other Related Products
2025	10740	subclass	1074	C	Manufacture of macaroni, noodles, vermicelli and other related products
2025	1075	class	107	C	Manufacture of Prepared Meals and Dishes
2025	10750	subclass	1075	C	Manufacture of prepared meals and dishes
2025	1076	class	107	C	Manufacture of Coffee, Tea and Related Products
2025	10761	subclass	1076	C	Manufacture of instant beverages
2025	10762	subclass	1076	C	Processing of coffee seeds
2025	10763	subclass	1076	C	Manufacture of coffee powder
2025	10764	subclass	1076	C	Manufacture of tea; processing of tea leaves
2025	1079	class	107	C	Manufacture of Other Food Products n.e.c.
2025	10791	subclass	1079	C	Manufacture of sauces
2025	10792	subclass	1079	C	Manufacture of soya bean products (except soy-based meat alternatives, sauce and milk)
2025	10793	subclass	1079	C	Manufacture and processing of spices
2025	10794	subclass	1079	C	Manufacture of chips, crackers and other titbits (except biscuits and confectionery)
2025	10795	subclass	1079	C	Manufacture of plant-based/microbial-fermented/cell-cultivated food products
2025	10799	subclass	1079	C	Manufacture of other food products n.e.c. (except food chemicals and additives)
2025	108	group	10	C	Manufacture of prepared animal feeds
2025	1080	class	108	C	Manufacture of Prepared Animal Feeds
2025	10800	subclass	1080	C	Manufacture of prepared animal feeds
2025	11	division	C	C	Manufacture of beverages
2025	110	group	11	C	Manufacture of beverages
2025	1101	class	110	C	Distilling, Rectifying and Blending of Spirits
2025	11010	subclass	1101	C	Distilling, rectifying and blending of spirits; ethyl alcohol production from fermented materials
2025	1102	class	110	C	Manufacture of Wines
2025	11020	subclass	1102	C	Manufacture of wines
2025	1103	class	110	C	Manufacture of Malt Liquors and Malt
2025	11030	subclass	1103	C	Manufacture of malt liquors and malt
2025	1104	class	110	C	Manufacture of Soft Drinks, Production of Mineral Waters and Other Bottled Waters
2025	11041	subclass	1104	C	Manufacture of soft drinks and mineral waters
2025	11042	subclass	1104	C	Manufacture of cordials, syrups and composite concentrates for beverages
2025	11043	subclass	1104	C	Manufacture of ice (except dry ice)
2025	12	division	C	C	Manufacture of tobacco products
2025	120	group	12	C	Manufacture of tobacco products
2025	1200	class	120	C	Manufacture of Tobacco Products
2025	12001	subclass	1200	C	Manufacture of cigarettes
2025	12009	subclass	1200	C	Manufacture of tobacco products n.e.c.
2025	13	division	C	C	Manufacture of textiles
2025	131	group	13	C	Spinning, weaving and finishing of textiles
2025	1310	class	131	C	Spinning, Weaving and Finishing of Textiles
2025	13100	subclass	1310	C	Spinning, weaving and finishing of textiles
2025	139	group	13	C	Manufacture of other textiles
2025	1391	class	139	C	Manufacture of Knitted and Crocheted Fabrics
2025	13910	subclass	1391	C	Manufacture of knitted and crocheted fabrics and laces
2025	1392	class	139	C	Manufacture of Made-Up Textile Articles (Except Apparel)
2025	13921	subclass	1392	C	Manufacture of made-up household textile articles
2025	13929	subclass	1392	C	Manufacture of made-up textile articles n.e.c (except apparel)
2025	1393	class	139	C	Manufacture of Carpets and Rugs
2025	13930	subclass	1393	C	Manufacture of carpets and rugs
2025	1394	class	139	C	Manufacture of Cordage, Rope, Twine and Netting
2025	13940	subclass	1394	C	Manufacture of cordage, rope, twine and netting
2025	1399	class	139	C	Manufacture of Other Textiles n.e.c.
2025	13990	subclass	1399	C	Manufacture of other textiles n.e.c.
2025	14	division	C	C	Manufacture of wearing apparel; manufacture of articles of fur; manufacture of knitted and crocheted apparel
2025	141	group	14	C	Manufacture of wearing apparel
2025	1410	class	141	C	Manufacture of Wearing Apparel (Except Fur Apparel)
2025	14101	subclass	1410	C	Manufacture of outer garments
2025	14102	subclass	1410	C	Manufacture of brassieres and other undergarments
2025	14103	subclass	1410	C	Tailoring and dressmaking to individual order
2025	14109	subclass	1410	C	Manufacture of wearing apparel n.e.c. (except fur apparel)
2025	142	group	14	C	Manufacture of articles of fur
2025	1420	class	142	C	Manufacture of Articles of Fur
2025	14200	subclass	1420	C	Manufacture of fur apparel and articles of fur
2025	15	division	C	C	Tanning and dressing of leather; dressing and dyeing of fur; manufacture of footwear
2025	151	group	15	C	Tanning and dressing of leather; dressing and dyeing
2025	1511	class	151	C	Tanning and Dressing of Leather; Dressing and Dyeing of Fur
2025	15110	subclass	1511	C	Tanning and dressing of leather; dressing and dyeing of fur
2025	1512	class	151	C	Manufacture of Luggage, Handbags and the Like; Saddlery and Harness
2025	15121	subclass	1512	C	Manufacture of luggage, bags, brief cases and the like
2025	15122	subclass	1512	C	Manufacture of handbags
2025	15129	subclass	1512	C	Manufacture of saddlery, harness and articles of leather n.e.c.
2025	152	group	15	C	Manufacture of footwear
2025	1520	class	152	C	Manufacture of Footwear
2025	15200	subclass	1520	C	Manufacture of footwear
2025	16	division	C	C	Manufacture of wood and of products of wood and cork (except furniture); manufacture of articles of straw and plaiting materials
2025	161	group	16	C	Sawmilling and planing of wood
2025	1610	class	161	C	Sawmilling and Planing of Wood
2025	16101	subclass	1610	C	Sawmilling
2025	16102	subclass	1610	C	Preservation of wood
2025	16109	subclass	1610	C	Sawmilling and planing of wood n.e.c.
2025	162	group	16	C	Manufacture of products of wood, cork, straw and plaiting materials
2025	1621	class	162	C	Manufacture of Veneer, Plywood and Wood-Based Panels
2025	16211	subclass	1621	C	Manufacture of plywood and veneer
2025	16219	subclass	1621	C	Manufacture of laminboard, particle board and other panels and boards n.e.c.
2025	1629	class	162	C	Manufacture of Other Products of Wood and Articles of Cork, Straw and Plaiting Materials
2025	16291	subclass	1629	C	Manufacture of wooden window, door and other millwork (except prefabricated wooden building structures)
2025	16292	subclass	1629	C	Manufacture of household and kitchen wooden ware (except wooden footwear)
2025	16293	subclass	1629	C	Manufacture of wooden containers
2025	16294	subclass	1629	C	Rattan processing
2025	16299	subclass	1629	C	Manufacture of other products of wood and articles of cork, straw and plaiting materials n.e.c.
2025	17	division	C	C	Manufacture of paper and paper products
2025	170	group	17	C	Manufacture of paper and paper products
2025	1701	class	170	C	Manufacture of Pulp, Paper and Paperboard
2025	17010	subclass	1701	C	Manufacture of pulp, paper and paperboard
2025	1702	class	170	C	Manufacture of Corrugated Paper and Paperboard and of Containers of Paper and Paperboard
2025	17021	subclass	1702	C	Manufacture of corrugated paper and paperboard
2025	17022	subclass	1702	C	Manufacture of containers and boxes of paper and paperboard
2025	1709	class	170	C	Manufacture of Other Articles of Paper and Paperboard
2025	17091	subclass	1709	C	Manufacture of joss paper and other related ceremonial paper products
2025	17092	subclass	1709	C	Manufacture of sanitary towels, toilet paper, paper towels, disposable diapers and related paper products
2025	17093	subclass	1709	C	Manufacture of paper cups, plates and utensils
2025	17094	subclass	1709	C	Manufacture of unprinted cards, envelopes and stationery
2025	17099	subclass	1709	C	Manufacture of other articles of paper and paperboard n.e.c.
2025	18	division	C	C	Printing and reproduction of recorded media
2025	181	group	18	C	Printing and service activities related to printing
2025	1811	class	181	C	Printing
2025	18111	subclass	1811	C	Printing of periodicals, books and magazines
2025	18112	subclass	1811	C	Commercial printing
2025	18113	subclass	1811	C	Silk screen/metal printing
2025	1812	class	181	C	Service Activities Related to Printing
2025	18121	subclass	1812	C	Bookbinding
2025	18122	subclass	1812	C	Colour separation
2025	18129	subclass	1812	C	Service activities related to printing n.e.c.
2025	182	group	18	C	Reproduction of recorded media
2025	1820	class	182	C	Reproduction of Recorded Media
2025	18200	subclass	1820	C	Reproduction of recorded media/phonograph records/magnetic tapes/compact discs/non-customised software
2025	19	division	C	C	Manufacture of coke and refined petroleum products
2025	191	group	19	C	Manufacture of coke oven products
2025	1910	class	191	C	Manufacture of Coke Oven Products
2025	19100	subclass	1910	C	Manufacture of coke oven products
2025	192	group	19	C	Manufacture of refined petroleum products
2025	1920	class	192	C	Manufacture of Refined Petroleum Products
2025	19201	subclass	1920	C	Petroleum refineries
2025	19202	subclass	1920	C	Manufacture of petroleum lubricating oil
2025	19209	subclass	1920	C	Manufacture of refined petroleum products n.e.c.
2025	20	division	C	C	Manufacture of chemicals and chemical products
2025	201	group	20	C	Manufacture of basic chemicals, fertilisers and nitrogen compounds, plastics and synthetic rubber in primary forms
2025	2011	class	201	C	Manufacture of Basic Chemicals
2025	20111	subclass	2011	C	Manufacture of industrial gases and dry ice
2025	20112	subclass	2011	C	Manufacture of basic industrial acids and alkalis
2025	20113	subclass	2011	C	Manufacture of basic chemicals (except fertilisers and nitrogen)
2025	20114	subclass	2011	C	Manufacture of solvents
2025	20119	subclass	2011	C	Manufacture of basic chemicals n.e.c.
2025	2012	class	201	C	Manufacture of Fertilisers and Nitrogen Compounds
2025	20120	subclass	2012	C	Manufacture of fertilisers and nitrogen compounds
2025	2013	class	201	C	Manufacture of Petrochemicals; Plastic and Synthetic Rubber in Primary Forms
2025	20131	subclass	2013	C	Manufacture of petrochemical primary products
2025	20132	subclass	2013	C	Manufacture of derivatives and intermediates produced from basic building blocks
2025	20133	subclass	2013	C	Manufacture of synthetic rubber
2025	202	group	20	C	Manufacture of other chemical products
2025	2021	class	202	C	Manufacture of Pesticides and Other Agro-Chemical Products
2025	20210	subclass	2021	C	Manufacture of pesticides and other agro-chemical products
2025	2022	class	202	C	Manufacture of Paints, Varnishes and Similar Coatings, Printing Ink and Mastics
2025	20221	subclass	2022	C	Manufacture of paints
2025	20222	subclass	2022	C	Manufacture of varnishes and lacquers
2025	20223	subclass	2022	C	Manufacture of printing ink, prepared pigments and dyes
2025	20229	subclass	2022	C	Manufacture of paints, varnishes and similar coatings, printing ink and mastics n.e.c.
2025	2023	class	202	C	Manufacture of Soap and Detergents, Cleaning and Polishing Preparations, Perfumes and Toilet Preparations
2025	20231	subclass	2023	C	Manufacture of soap, detergents, washing and other cleaning preparations
2025	20232	subclass	2023	C	Manufacture of perfumes and fragrances
2025	20233	subclass	2023	C	Manufacture of cosmetics and toiletries
2025	20234	subclass	2023	C	Manufacture of waxes and polishes and deodorising preparations
2025	2024	class	202	C	Manufacture of Additives
2025	20241	subclass	2024	C	Manufacture of food chemicals and additives
2025	20242	subclass	2024	C	Manufacture of additives for mineral oil
2025	20249	subclass	2024	C	Manufacture of additives n.e.c.
2025	2029	class	202	C	Manufacture of Other Chemical Products n.e.c.
2025	20291	subclass	2029	C	Manufacture of epoxy moulding compounds and phenolic moulding compounds
2025	20292	subclass	2029	C	Manufacture of ultrapure electronic chemicals, materials and laminates
2025	20293	subclass	2029	C	Manufacture of water treatment, waste treatment and oilfield chemicals
2025	20294	subclass	2029	C	Manufacture of writing and drawing inks
2025	20295	subclass	2029	C	Manufacture of photographic film, paper, plate and chemicals
2025	20296	subclass	2029	C	Manufacture of adhesives and sealants
2025	20297	subclass	2029	C	Manufacture of catalysts and catalyst regeneration
2025	20298	subclass	2029	C	Manufacture of biofuels
2025	20299	subclass	2029	C	Manufacture of other chemical products n.e.c.
2025	203	group	20	C	Manufacture of man-made fibres
2025	2030	class	203	C	Manufacture of Man-Made Fibres
2025	20300	subclass	2030	C	Manufacture of man-made fibres (except glass)
2025	21	division	C	C	Manufacture of pharmaceuticals and biological products
2025	210	group	21	C	Manufacture of pharmaceuticals and biological products
2025	2101	class	210	C	Manufacture of Pharmaceutical Products
2025	21011	subclass	2101	C	Manufacture of pharmaceutical intermediates and fine chemicals for human use
2025	21012	subclass	2101	C	Manufacture of pharmaceutical products and preparations for human use
2025	21013	subclass	2101	C	Manufacture of pharmaceutical products for veterinary use
2025	2102	class	210	C	Manufacture of Biological Products
2025	21021	subclass	2102	C	Manufacture of vaccines for human use
2025	21022	subclass	2102	C	Manufacture of other biological products and preparations for human use
2025	21023	subclass	2102	C	Manufacture of biological products and preparations for veterinary use
2025	2103	class	210	C	Manufacture of Traditional Chinese Medicine
2025	21030	subclass	2103	C	Manufacture of Traditional Chinese Medicine
2025	22	division	C	C	Manufacture of rubber and plastic products
2025	221	group	22	C	Manufacture of rubber products
2025	2211	class	221	C	Processing of Natural Rubber and Gums
2025	22111	subclass	2211	C	Processing, grading and packing of rubber; processing of rubber latex
2025	22119	subclass	2211	C	Processing of natural gums n.e.c.
2025	2212	class	221	C	Manufacture of Rubber Tyres and Tubes, Retreading and Rebuilding of Rubber Tyres
2025	22121	subclass	2212	C	Manufacture of tyres and tubes
2025	22122	subclass	2212	C	Retreading and vulcanising of tyres
2025	2219	class	221	C	Manufacture of Other Rubber Products (Except Rubber Footwear and Toys)
2025	22191	subclass	2219	C	Manufacture of foam rubber products (except foam rubber mattresses)
2025	22192	subclass	2219	C	Manufacture of rubber automotive parts
2025	22193	subclass	2219	C	Manufacture of industrial and mechanical rubber goods
2025	22194	subclass	2219	C	Manufacture of rubber floorings
2025	22199	subclass	2219	C	Manufacture of other rubber products n.e.c. (except rubber footwear and toys)
2025	222	group	22	C	Manufacture of plastic products
2025	2221	class	222	C	Manufacture of Plastic Products (Except Plastic Footwear and Toys)
2025	22211	subclass	2221	C	Manufacture of plastic tableware, household and kitchen ware (except disposable utensils)
2025	22212	subclass	2221	C	Manufacture of styrofoam and plastic disposable utensils
2025	22213	subclass	2221	C	Manufacture of plastic sheet, film and articles thereof
2025	22214	subclass	2221	C	Manufacture of plastic bottles, boxes and containers (except for household use)
2025	22215	subclass	2221	C	Manufacture of plastic pipes and tubes
2025	22216	subclass	2221	C	Manufacture of plastic precision engineering parts
2025	22217	subclass	2221	C	Manufacture of PVC files, holders and albums
2025	22218	subclass	2221	C	Manufacture of plastic cable ties
2025	22219	subclass	2221	C	Manufacture of plastic products n.e.c. (except plastic footwear and toys)
2025	2222	class	222	C	Plastic Product Services
2025	22220	subclass	2222	C	Plastic product services
2025	23	division	C	C	Manufacture of other non-metallic mineral products
2025	231	group	23	C	Manufacture of glass and glass products
2025	2310	class	231	C	Manufacture of Glass and Glass Products
2025	23100	subclass	2310	C	Manufacture of glass and glass products
2025	239	group	23	C	Manufacture of other non-metallic mineral products n.e.c.
2025	2391	class	239	C	Manufacture of Clay Products
2025	23910	subclass	2391	C	Manufacture of clay products
2025	2393	class	239	C	Manufacture of Other Porcelain and Ceramic Products
2025	23930	subclass	2393	C	Manufacture of other porcelain and ceramic products
2025	2394	class	239	C	Manufacture of Cement, Lime and Plaster
2025	23940	subclass	2394	C	Manufacture of cement, lime and plaster
2025	2395	class	239	C	Manufacture of Articles of Concrete, Cement and Plaster
2025	23951	subclass	2395	C	Manufacture of ready-mix concrete
2025	23959	subclass	2395	C	Manufacture of articles of concrete, cement and plaster n.e.c. (except precast concrete components)
2025	2396	class	239	C	Cutting, Shaping and Finishing of Stone
2025	23960	subclass	2396	C	Cutting, shaping and finishing of stone
2025	2399	class	239	C	Manufacture of Other Non-Metallic Mineral Products n.e.c.
2025	23991	subclass	2399	C	Manufacture of fibreglass and fibreglass products
2025	23992	subclass	2399	C	Manufacture of other insulation products
2025	23993	subclass	2399	C	Manufacture of non-structural pre-cast components
2025	23994	subclass	2399	C	Manufacture of asphalt premix
2025	23999	subclass	2399	C	Manufacture of other non-metallic mineral products n.e.c.
2025	24	division	C	C	Manufacture of basic metals
2025	241	group	24	C	Manufacture of basic iron and steel
2025	2410	class	241	C	Manufacture of Basic Iron and Steel
2025	24101	subclass	2410	C	Iron and steel rolling mills
2025	24102	subclass	2410	C	Manufacture of ferrous metal alloys
2025	24109	subclass	2410	C	Manufacture of basic iron and steel n.e.c.
2025	242	group	24	C	Manufacture of basic precious and non-ferrous metals
2025	2420	class	242	C	Manufacture of Basic Precious and Non-Ferrous Metals
2025	24201	subclass	2420	C	Manufacture of non-ferrous metal alloys
2025	24209	subclass	2420	C	Manufacture of basic precious and non-ferrous metals n.e.c.
2025	243	group	24	C	Casting of metals
2025	2431	class	243	C	Casting of Iron and Steel
2025	24310	subclass	2431	C	Iron and steel foundries
2025	2432	class	243	C	Casting of Non-Ferrous Metals
2025	24320	subclass	2432	C	Non-ferrous metal foundries
2025	25	division	C	C	Manufacture of fabricated metal products (except machinery and equipment)
2025	251	group	25	C	Manufacture of structural metal products, tanks, reservoirs and steam generators
2025	2511	class	251	C	Manufacture of Structural Metal Products
2025	25111	subclass	2511	C	Manufacture of metal doors, window and door frames, grilles and gratings
2025	25112	subclass	2511	C	Manufacture of metal strips and slabs
2025	25113	subclass	2511	C	Manufacture of metal pipes and tubes
2025	25114	subclass	2511	C	Manufacture of steel structural component
2025	25119	subclass	2511	C	Manufacture of structural metal products n.e.c.
2025	2512	class	251	C	Manufacture and Repair of Tanks, Reservoirs and Containers of Metal
2025	25120	subclass	2512	C	Manufacture/repair of tanks, reservoirs and containers of metal
2025	2513	class	251	C	Manufacture and Repair of Steam Generators (Except Central Heating Hot Water Boilers)
2025	25131	subclass	2513	C	Manufacture/repair of heating boilers, radiators and correctors
2025	25139	subclass	2513	C	Manufacture/repair of steam generators n.e.c. (except central heating hot water boilers)
2025	252	group	25	C	Manufacture of weapons and ammunition
2025	2520	class	252	C	Manufacture and Repair of Weapons and Ammunition
2025	25200	subclass	2520	C	Manufacture/repair of weapons and ammunition
2025	259	group	25	C	Manufacture of other fabricated metal products; metalworking service activities
2025	2591	class	259	C	Forging, Pressing, Stamping and Roll-Forming of Metal; Powder Metallurgy
2025	25911	subclass	2591	C	Iron and steel and non-ferrous forgings
2025	25912	subclass	2591	C	Manufacture of leadframe
2025	25913	subclass	2591	C	Metal stampings (except metal caps)
2025	25919	subclass	2591	C	Pressing and roll-forming of metal and powder metallurgy n.e.c.
2025	2592	class	259	C	Treatment and Coating of Metals
2025	25921	subclass	2592	C	Electroplating and plating of metals and formed products
2025	25922	subclass	2592	C	Polishing of metals and formed products
2025	25923	subclass	2592	C	Rustproofing of metals and formed products
2025	25924	subclass	2592	C	Heat treatment for metals
2025	25929	subclass	2592	C	Metal product services n.e.c.
2025	2593	class	259	C	Manufacture of Cutlery, Hand Tools and General Hardware
2025	25931	subclass	2593	C	Manufacture of table, kitchen and other cutlery
2025	25932	subclass	2593	C	Manufacture of hand and edge tools
2025	25939	subclass	2593	C	Manufacture of general hardware n.e.c.
2025	2594	class	259	C	Manufacture of Metal Wire and Cable Products
2025	25941	subclass	2594	C	Manufacture of uninsulated wire
2025	25949	subclass	2594	C	Manufacture of metal wire and cable products n.e.c.
2025	2595	class	259	C	Manufacture of Metal Cans, Containers and Related Products
2025	25951	subclass	2595	C	Manufacture of tinplate cans
2025	25952	subclass	2595	C	Manufacture of other tinplate and zinc articles
2025	25959	subclass	2595	C	Manufacture of metal cans, containers and related products n.e.c.
2025	2599	class	259	C	Manufacture of Other Fabricated Metal Products n.e.c.
2025	25991	subclass	2599	C	Manufacture of sanitary ware of enamelled iron and metal and plumbers' ware of brass
2025	25992	subclass	2599	C	Manufacture of plumbing, heating and related products (except electric)
2025	25993	subclass	2599	C	Manufacture of bolts, nuts, rivets, fasteners and screw machine products
2025	25994	subclass	2599	C	Manufacture of pipe fittings
2025	25995	subclass	2599	C	Manufacture of springs
2025	25996	subclass	2599	C	Manufacture of kitchen and household utensils
2025	25997	subclass	2599	C	Manufacture of metal precision components
2025	25998	subclass	2599	C	Slitting, shearing and pasting of metal sheeting
2025	25999	subclass	2599	C	Manufacture of other fabricated metal products n.e.c.
2025	26	division	C	C	Manufacture of computer, electronic and optical products
2025	261	group	26	C	Manufacture of electronic components and boards
2025	2611	class	261	C	Manufacture of Semiconductor Devices
2025	26111	subclass	2611	C	Manufacture of discrete devices
2025	26112	subclass	2611	C	Semiconductor wafer fabrication
2025	26113	subclass	2611	C	Assembly and testing of semiconductors
2025	26114	subclass	2611	C	Manufacture of solar wafers
2025	26115	subclass	2611	C	Manufacture of solar cells
2025	26119	subclass	2611	C	Manufacture of semiconductor devices n.e.c.
2025	2612	class	261	C	Manufacture of Other Electronic Components and Boards
2025	26121	subclass	2612	C	Manufacture of capacitors
2025	26122	subclass	2612	C	Manufacture of printed circuit boards without electronic parts
2025	26123	subclass	2612	C	Manufacture of printed circuit boards with electronic parts
2025	26124	subclass	2612	C	Manufacture of piezo-electric devices
2025	26125	subclass	2612	C	Manufacture of electronic display devices (except light emitting diodes)
2025	26126	subclass	2612	C	Manufacture of electronic connectors
2025	26129	subclass	2612	C	Manufacture of other electronic components and boards n.e.c.
2025	262	group	26	C	Manufacture of computers and peripheral equipment
2025	2620	class	262	C	Manufacture of Computers and Peripheral Equipment
2025	26201	subclass	2620	C	Manufacture of computers and data processing equipment (except computer peripheral equipment)
2025	26202	subclass	2620	C	Manufacture of disk drives
2025	26203	subclass	2620	C	Manufacture of printers
2025	26204	subclass	2620	C	Manufacture of smart cards and related products
2025	26209	subclass	2620	C	Manufacture of computers and peripheral equipment n.e.c.
2025	263	group	26	C	Manufacture of communications equipment
2025	2630	class	263	C	Manufacture of Communications Equipment
2025	26301	subclass	2630	C	Manufacture of telecommunications apparatus
2025	26302	subclass	2630	C	Manufacture of networking products
2025	26303	subclass	2630	C	Manufacture of wireless communications equipment
2025	26304	subclass	2630	C	Manufacture of electronic security systems
2025	26309	subclass	2630	C	Manufacture of communications equipment n.e.c.
2025	264	group	26	C	Manufacture of consumer electronics
2025	2640	class	264	C	Manufacture of Consumer Electronics
2025	26400	subclass	2640	C	Manufacture of consumer electronics
2025	265	group	26	C	Manufacture of measuring, testing, navigating and control equipment; watches and clocks
2025	2651	class	265	C	Manufacture and Repair of Measuring, Testing, Navigating and Control Equipment
2025	26511	subclass	2651	C	Manufacture/repair of engineering and scientific instruments
2025	26512	subclass	2651	C	Manufacture/repair of measuring devices
2025	26513	subclass	2651	C	Manufacture/repair of process control equipment and related products
2025	2652	class	265	C	Manufacture of Watches and Clocks
2025	26520	subclass	2652	C	Manufacture of watches and clocks
2025	266	group	26	C	Manufacture of irradiation, electromedical and electrotherapeutic equipment
2025	2660	class	266	C	Manufacture and Repair of Irradiation, Electromedical and Electrotherapeutic Equipment
2025	26601	subclass	2660	C	Manufacture/repair of electrotherapeutic devices
2025	26602	subclass	2660	C	Manufacture/repair of irradiation and electromedical equipment and instruments
2025	267	group	26	C	Manufacture of optical instruments and photographic equipment
2025	2670	class	267	C	Manufacture of Optical Instruments and Photographic Equipment
2025	26701	subclass	2670	C	Manufacture of photographic equipment and parts
2025	26709	subclass	2670	C	Manufacture of optical instruments and photographic equipment n.e.c.
2025	268	group	26	C	Manufacture of magnetic and optical media
2025	2680	class	268	C	Manufacture of Magnetic and Optical Media
2025	26801	subclass	2680	C	Manufacture of disk media
2025	26802	subclass	2680	C	Manufacture of blank magnetic tapes, diskettes, Blu-ray technology discs, CDs, DVDs and VCDs
2025	27	division	C	C	Manufacture of electrical equipment
2025	271	group	27	C	Manufacture of electric motors, generators, transformers, electricity distribution and control apparatus
2025	2710	class	271	C	Manufacture and Repair of Electric Motors, Generators, Transformers, Electricity Distribution and Control Apparatus
2025	27101	subclass	2710	C	Manufacture/repair of electric motors
2025	27102	subclass	2710	C	Manufacture/repair of electric generators
2025	27103	subclass	2710	C	Manufacture/repair of transformers
2025	27104	subclass	2710	C	Manufacture/repair of switchgear and switchboard apparatus
2025	27109	subclass	2710	C	Manufacture/repair of electric motors, generators, transformers and electricity distribution and control apparatus n.e.c.
2025	272	group	27	C	Manufacture of batteries and accumulators
2025	2720	class	272	C	Manufacture of Batteries and Accumulators
2025	27201	subclass	2720	C	Manufacture of primary batteries
2025	27202	subclass	2720	C	Manufacture of secondary batteries
2025	273	group	27	C	Manufacture of wiring and wiring devices
2025	2732	class	273	C	Manufacture of Electronic and Electric Wires and Cables
2025	27321	subclass	2732	C	Manufacture of telecommunications cables and wires
2025	27322	subclass	2732	C	Manufacture of electric power cables and wires
2025	27323	subclass	2732	C	Manufacture of wire and cable assemblies and harnesses
2025	27329	subclass	2732	C	Manufacture of electronic and electric wires and cables n.e.c.
2025	2733	class	273	C	Manufacture and Repair of Wiring Devices
2025	27330	subclass	2733	C	Manufacture/repair of wiring devices
2025	274	group	27	C	Manufacture of electric lighting equipment
2025	2740	class	274	C	Manufacture and Repair of Electric Lighting Equipment
2025	27400	subclass	2740	C	Manufacture/repair of electric lamps and lighting equipment
2025	275	group	27	C	Manufacture of domestic appliances
2025	2750	class	275	C	Manufacture of Domestic Appliances
2025	27501	subclass	2750	C	Manufacture of electrical household appliances
2025	27509	subclass	2750	C	Manufacture of domestic appliances n.e.c.
2025	279	group	27	C	Manufacture of other electrical equipment
2025	2790	class	279	C	Manufacture of Other Electrical Equipment
2025	27900	subclass	2790	C	Manufacture of other electrical equipment, apparatus, appliances and supplies
2025	28	division	C	C	Manufacture of machinery and equipment
2025	281	group	28	C	Manufacture of general purpose machinery
2025	2811	class	281	C	Manufacture and Repair of Engines and Turbines (Except Aircraft, Vehicle and Cycle Engines)
2025	28111	subclass	2811	C	Manufacture/repair of engines and turbines (except aircraft, vehicle, cycle and marine engines)
2025	28112	subclass	2811	C	Manufacture/repair of marine engine
2025	2812	class	281	C	Manufacture and Repair of Pumps, Compressors, Taps and Valves
2025	28121	subclass	2812	C	Manufacture/repair of pumps
2025	28122	subclass	2812	C	Manufacture/repair of taps, cocks and valves
2025	28129	subclass	2812	C	Manufacture/repair of pumps, compressors, taps and valves n.e.c.
2025	2814	class	281	C	Manufacture of Bearings, Gears, Gearing and Driving Elements
2025	28141	subclass	2814	C	Manufacture of bearings
2025	28142	subclass	2814	C	Manufacture/repair of gears, gearing and driving elements
2025	2815	class	281	C	Manufacture and Repair of Ovens, Furnaces and Furnace Burners
2025	28150	subclass	2815	C	Manufacture/repair of ovens, furnaces and furnace burners
2025	2816	class	281	C	Manufacture and Repair of Lifting and Handling Equipment
2025	28161	subclass	2816	C	Manufacture/repair of lifting and hoisting machinery (except electrical)
2025	28162	subclass	2816	C	Manufacture/repair of lifts and escalators
2025	28169	subclass	2816	C	Manufacture/repair of lifting and handling equipment n.e.c.
2025	2817	class	281	C	Manufacture and Repair of Office Machinery and Equipment (except Computers and Peripheral Equipment)
2025	28171	subclass	2817	C	Manufacture of office machinery and equipment (except computers and peripheral equipment)
2025	28172	subclass	2817	C	Repair and maintenance of office machinery and equipment
2025	2818	class	281	C	Manufacture and Repair of Robots
2025	28181	subclass	2818	C	Manufacture/repair of industrial robots
2025	28182	subclass	2818	C	Manufacture/repair of service robots
2025	28189	subclass	2818	C	Manufacture/repair of robots n.e.c.
2025	2819	class	281	C	Manufacture and Repair of Other General Purpose Machinery
2025	28191	subclass	2819	C	Manufacture/repair of refrigerating, air-conditioning and ventilating machinery and equipment (except household refrigerators)
2025	28192	subclass	2819	C	Manufacture/repair of separation/mixing equipment
2025	28193	subclass	2819	C	Manufacture/repair of solar modules and panels
2025	28194	subclass	2819	C	Manufacture/repair of welding and soldering equipment
2025	28195	subclass	2819	C	Manufacture/repair of packaging machinery
2025	28199	subclass	2819	C	Manufacture/repair of other general purpose machinery and equipment n.e.c. (except electrical and electronic)
2025	282	group	28	C	Manufacture of special purpose machinery
2025	2821	class	282	C	Manufacture and Repair of Agricultural and Forestry Machinery
2025	28210	subclass	2821	C	Manufacture/repair of agricultural and forestry machinery
2025	2822	class	282	C	Manufacture and Repair of Metal-Forming Machinery and Machine Tools
2025	28221	subclass	2822	C	Manufacture/repair of machinery and machine-tools - metal cutting types
2025	28222	subclass	2822	C	Manufacture/repair of machinery and machine-tools - metal forming types
2025	28223	subclass	2822	C	Manufacture/repair of dies, moulds, tools, jigs and fixtures
2025	28224	subclass	2822	C	Manufacture/repair of machine tool accessories
2025	28229	subclass	2822	C	Manufacture/repair of metal-forming machinery and machine tools n.e.c.
2025	2824	class	282	C	Manufacture and Repair of Machinery for Mining, Quarrying and Construction
2025	28241	subclass	2824	C	Manufacture/repair of oil rigs
2025	28242	subclass	2824	C	Manufacture/repair of other oilfield and gasfield machinery and equipment
2025	28243	subclass	2824	C	Manufacture/repair of construction machinery and parts
2025	28249	subclass	2824	C	Manufacture/repair of machinery for mining, quarrying and construction n.e.c.
2025	2825	class	282	C	Manufacture and Repair of Machinery for Food, Beverage and Tobacco Processing
2025	28251	subclass	2825	C	Manufacture/repair of machinery for food products processing
2025	28252	subclass	2825	C	Manufacture/repair of machinery for beverage production
2025	28253	subclass	2825	C	Manufacture/repair of machinery for tobacco processing
2025	2826	class	282	C	Manufacture and Repair of Machinery for Textile, Apparel and Leather Production
2025	28260	subclass	2826	C	Manufacture/repair of machinery for textile, apparel and leather production
2025	2827	class	282	C	Manufacture and Repair of Semiconductor Related Equipment
2025	28271	subclass	2827	C	Manufacture of probe cards
2025	28272	subclass	2827	C	Manufacture of bonding tools
2025	28273	subclass	2827	C	Manufacture/repair of semiconductor assembly and testing equipment
2025	28274	subclass	2827	C	Manufacture/repair of semiconductor foundry equipment
2025	2829	class	282	C	Manufacture and Repair of Other Special Purpose Machinery
2025	28291	subclass	2829	C	Manufacture/repair of water/waste water treatment equipment
2025	28292	subclass	2829	C	Manufacture/repair of plastic processing machinery
2025	28293	subclass	2829	C	Manufacture/repair of additive manufacturing (AM) equipment
2025	28299	subclass	2829	C	Manufacture/repair of other special purpose machinery n.e.c.
2025	283	group	28	C	Installation of industrial machinery and equipment
2025	2830	class	283	C	Installation of Industrial Machinery and Equipment
2025	28300	subclass	2830	C	Installation of industrial machinery and equipment, mechanical engineering works
2025	29	division	C	C	Manufacture of motor vehicles, trailers and semi-trailers
2025	291	group	29	C	Manufacture of motor vehicles, trailers and semi-trailers
2025	2910	class	291	C	Manufacture of Motor Vehicles
2025	29100	subclass	2910	C	Manufacture and assembly of motor vehicles (except motorcycles and scooters)
2025	292	group	29	C	Manufacture of motor vehicle bodies (coachwork), trailers and semi-trailers
2025	2920	class	292	C	Manufacture of Motor Vehicle Bodies (Coachwork), Trailers and Semi-Trailers
2025	29200	subclass	2920	C	Manufacture of motor vehicle bodies (coachwork), trailers and semi-trailers
2025	293	group	29	C	Manufacture of parts and accessories for motor vehicles
2025	2930	class	293	C	Manufacture of Parts and Accessories for Motor Vehicles
2025	29300	subclass	2930	C	Manufacture of parts and accessories for motor vehicles
2025	30	division	C	C	Manufacture of other transport equipment
2025	301	group	30	C	Building and repairing of ships and boats
2025	3011	class	301	C	Building and Repairing of Ships and Floating Structures
2025	30110	subclass	3011	C	Building and repairing of ships, tankers, off-shore structures and other ocean-going vessels
2025	3012	class	301	C	Building of Pleasure Boats and Sporting Boats
2025	30120	subclass	3012	C	Building and repair of pleasure crafts, lighters and boats
2025	302	group	30	C	Manufacture of railway locomotives and rolling stock
2025	3020	class	302	C	Manufacture of Railway Locomotives and Rolling Stock
2025	30200	subclass	3020	C	Manufacture/repair of railway and tramway locomotives and rolling stock
2025	303	group	30	C	Manufacture of air and spacecraft and related machinery
2025	3030	class	303	C	Manufacture of Air and Spacecraft and Related Machinery
2025	30301	subclass	3030	C	Manufacture and assembly of aircraft and spacecraft
2025	30302	subclass	3030	C	Repair and servicing of aircraft and spacecraft
2025	304	group	30	C	Manufacture of military fighting vehicles
2025	3040	class	304	C	Manufacture of Military Fighting Vehicles
2025	30400	subclass	3040	C	Manufacture/repair of military fighting vehicles
2025	309	group	30	C	Manufacture of other transport equipment n.e.c.
2025	3091	class	309	C	Manufacture of Motorcycles
2025	30910	subclass	3091	C	Manufacture and assembly of motorcycles and scooters
2025	3092	class	309	C	Manufacture of Bicycles and Invalid Carriages
2025	30920	subclass	3092	C	Manufacture and assembly of bicycles, tricycles, trishaws and invalid carriages
2025	3099	class	309	C	Manufacture of Other Transport Equipment n.e.c.
2025	30990	subclass	3099	C	Manufacture/repair of other transport equipment n.e.c.
2025	31	division	C	C	Manufacture of furniture
2025	310	group	31	C	Manufacture of furniture
2025	3100	class	310	C	Manufacture of Furniture
2025	31001	subclass	3100	C	Manufacture of furniture and fixtures of wood
2025	31002	subclass	3100	C	Manufacture of furniture of rattan and cane
2025	31003	subclass	3100	C	Manufacture of furniture and fixtures primarily of metal
2025	31004	subclass	3100	C	Manufacture of furniture of other materials (except primarily of stone, ceramic or concrete)
2025	31005	subclass	3100	C	Manufacture of window and door screens and shades
2025	31006	subclass	3100	C	Manufacture of mattresses
2025	31009	subclass	3100	C	Manufacture of furniture n.e.c.
2025	32	division	C	C	Other manufacturing
2025	321	group	32	C	Manufacture of jewellery, bijouterie and related articles
2025	3211	class	321	C	Manufacture of Jewellery and Related Articles
2025	32111	subclass	3211	C	Manufacture of jewellery (except costume jewellery)
2025	32119	subclass	3211	C	Manufacture of jewellery and related articles n.e.c. (except costume jewellery)
2025	3212	class	321	C	Manufacture of Costume Jewellery and Related Articles
2025	32120	subclass	3212	C	Manufacture of costume jewellery and related articles
2025	322	group	32	C	Manufacture of musical instruments
2025	3220	class	322	C	Manufacture of Musical Instruments
2025	32200	subclass	3220	C	Manufacture of musical instruments
2025	323	group	32	C	Manufacture of sports goods
2025	3230	class	323	C	Manufacture of Sports Goods
2025	32300	subclass	3230	C	Manufacture of sporting and athletic goods
2025	324	group	32	C	Manufacture of games and toys
2025	3240	class	324	C	Manufacture of Games and Toys
2025	32400	subclass	3240	C	Manufacture of games and toys
2025	325	group	32	C	Manufacture of medical and dental instruments and supplies
2025	3250	class	325	C	Manufacture of Medical and Dental Instruments and Supplies
2025	32501	subclass	3250	C	Manufacture of medical research and clinical diagnostic instruments and supplies
2025	32502	subclass	3250	C	Manufacture of medical disposables and surgical supplies
2025	32503	subclass	3250	C	Manufacture of implantables and artificial limbs
2025	32504	subclass	3250	C	Manufacture of ophthalmic goods
2025	32509	subclass	3250	C	Manufacture of medical and dental instruments and supplies n.e.c.
2025	329	group	32	C	Other manufacturing n.e.c.
2025	3290	class	329	C	Other Manufacturing n.e.c.
2025	32901	subclass	3290	C	Manufacture of signs and advertising displays
2025	32909	subclass	3290	C	Other manufacturing industries n.e.c.
2025	D	section	\N	D	Electricity, gas, steam and air-conditioning supply
2025	35	division	D	D	Electricity, gas, steam and air-conditioning supply
2025	351	group	35	D	Electric power generation, transmission and distribution
2025	3510	class	351	D	Electric Power Generation, Transmission and Distribution
2025	35101	subclass	3510	D	Generation of electricity from non-renewable sources
2025	35102	subclass	3510	D	Generation of electricity from renewable sources
2025	35103	subclass	3510	D	Transmission, distribution and sale of electricity
2025	352	group	35	D	Manufacture of gas; distribution of gaseous fuels through mains
2025	3520	class	352	D	Manufacture of Gas; Distribution of Gaseous Fuels Through Mains
2025	35200	subclass	3520	D	Manufacture of gas; distribution of gaseous fuels through mains; processing of natural gas
2025	353	group	35	D	Supply of air or water for cooling or heating purposes
2025	3530	class	353	D	Supply of Air or Water for Cooling or Heating Purposes
2025	35300	subclass	3530	D	Supply of air or water for cooling or heating purposes
2025	354	group	35	D	Activities of brokers and agents for electric power and natural gas
2025	3540	class	354	D	Activities of Brokers and Agents for Electric Power and Natural Gas
2025	35400	subclass	3540	D	Activities of brokers and agents for electric power and natural gas
2025	E	section	\N	E	Water supply; sewerage, waste management and remediation activities
2025	36	division	E	E	Water collection, treatment and supply
2025	360	group	36	E	Water collection, treatment and supply
2025	3600	class	360	E	Water Collection, Treatment and Supply
2025	36000	subclass	3600	E	Collection, purification and distribution of water
2025	37	division	E	E	Sewerage
2025	370	group	37	E	Sewerage
2025	3700	class	370	E	Sewerage
2025	37000	subclass	3700	E	Operation of sewer systems
2025	38	division	E	E	Waste collection, treatment and disposal activities; materials recovery
2025	381	group	38	E	Waste collection
2025	3810	class	381	E	Collection of Waste
2025	38100	subclass	3810	E	Collection of waste
2025	382	group	38	E	Waste treatment and disposal
2025	3820	class	382	E	Treatment and Disposal of Waste
2025	38200	subclass	3820	E	Treatment and disposal of waste
2025	383	group	38	E	Materials recovery
2025	3830	class	383	E	Materials Recovery
2025	38301	subclass	3830	E	Recycling of metal waste and scrap
2025	38309	subclass	3830	E	Recycling of non-metal waste n.e.c.
2025	39	division	E	E	Other waste management service activities
2025	390	group	39	E	Other Waste Management Service Activities
2025	3900	class	390	E	Other Waste Management Service Activities
2025	39000	subclass	3900	E	Carbon capture activities
2025	F	section	\N	F	Construction
2025	41	division	F	F	Construction of buildings
2025	410	group	41	F	Construction of buildings
2025	4100	class	410	F	Construction of Buildings
2025	41001	subclass	4100	F	General contractors for building construction and major upgrading works
2025	41002	subclass	4100	F	Structural repair contractors
2025	41009	subclass	4100	F	Construction of buildings n.e.c.
2025	42	division	F	F	Civil engineering
2025	421	group	42	F	Civil engineering general contractors
2025	4210	class	421	F	Civil Engineering General Contractors
2025	42100	subclass	4210	F	Civil engineering general contractors
2025	422	group	42	F	Construction of roads and railways
2025	4220	class	422	F	Construction of Roads and Railways
2025	42200	subclass	4220	F	Road, railway and associated viaduct, bridge and tunnel construction
2025	423	group	42	F	Construction of utility projects
2025	4230	class	423	F	Construction of Utility Projects
2025	42301	subclass	4230	F	Water and gas pipe-line and sewer construction
2025	42302	subclass	4230	F	Communications and power line construction
2025	429	group	42	F	Construction of other civil engineering projects
2025	4290	class	429	F	Construction of Other Civil Engineering Projects
2025	42901	subclass	4290	F	Land reclamation works
2025	42902	subclass	4290	F	Dam and drainage construction
2025	42903	subclass	4290	F	Marine construction
2025	42909	subclass	4290	F	Construction of other civil engineering projects n.e.c.
2025	43	division	F	F	Specialised construction activities
2025	431	group	43	F	Demolition and site preparation
2025	4311	class	431	F	Demolition
2025	43110	subclass	4311	F	Wrecking and demolition works
2025	4312	class	431	F	Site Preparation
2025	43121	subclass	4312	F	Soil investigation, treatment and stabilisation
2025	43122	subclass	4312	F	Excavation and earthmoving works
2025	43129	subclass	4312	F	Site preparation n.e.c.
2025	432	group	43	F	Electricity, plumbing and construction installation activities
2025	4321	class	432	F	Electrical Installation
2025	43210	subclass	4321	F	Electrical works
2025	4322	class	432	F	Plumbing, Heat and Air-Conditioning Installation
2025	43220	subclass	4322	F	Installation of plumbing, heating (non-electric) and air-conditioning systems
2025	4329	class	432	F	Other Construction Installation
2025	43291	subclass	4329	F	Installation and erection of building equipment
2025	43292	subclass	4329	F	Installation of building automated systems for remote monitoring
2025	43293	subclass	4329	F	Installation of awning and window shades
2025	43294	subclass	4329	F	Installation of thermal and sound insulation
2025	43295	subclass	4329	F	Signcraft installation
2025	43299	subclass	4329	F	Other construction installation n.e.c.
2025	433	group	43	F	Building completion and finishing
2025	4330	class	433	F	Building Completion and Finishing
2025	43301	subclass	4330	F	Renovation contractors
2025	43302	subclass	4330	F	Tile setting and plastering
2025	43303	subclass	4330	F	Joinery and other woodworks
2025	43304	subclass	4330	F	Painting and decorating
2025	43305	subclass	4330	F	Glass and glazing works; mirror and shower screen installation
2025	43306	subclass	4330	F	Curtain walling/cladding works
2025	43307	subclass	4330	F	Installation of doors, gates, grilles and windows
2025	43309	subclass	4330	F	Building completion and finishing n.e.c.
2025	439	group	43	F	Other specialised construction activities
2025	4390	class	439	F	Other Specialised Construction Activities
2025	43901	subclass	4390	F	Foundation works; micropiling, conventional piling and underpinning
2025	43902	subclass	4390	F	Brick laying, stone setting and cement works
2025	43903	subclass	4390	F	Roofing works; timber carcassing
2025	43904	subclass	4390	F	Production of pre-cast components
2025	43905	subclass	4390	F	Scaffolding works
2025	43906	subclass	4390	F	Sandblasting/shotblasting works (except ships)
2025	43907	subclass	4390	F	Production of Prefabricated Prefinished Volumetric Construction (PPVC) modules
2025	43909	subclass	4390	F	Other specialised construction activities n.e.c.
2025	G	section	\N	G	Wholesale and retail trade
2025	46	division	G	G	Wholesale trade
2025	461	group	46	G	Wholesale on a fee or commission basis
2025	4610	class	461	G	Wholesale on a Fee or Commission Basis
2025	46100	subclass	4610	G	Wholesale on a fee or commission basis
2025	462	group	46	G	Wholesale of agricultural raw materials and live animals
2025	4621	class	462	G	Wholesale of Agricultural Raw Materials and Live Animals (Except Tropical Produce)
2025	46211	subclass	4621	G	Wholesale of cut flowers and plants
2025	46212	subclass	4621	G	Wholesale of aquarium fishes and related accessories/products
2025	46213	subclass	4621	G	Wholesale of pet birds and animals and related accessories/products
2025	46219	subclass	4621	G	Wholesale of agricultural raw materials and live animals n.e.c. (except tropical produce)
2025	4622	class	462	G	Wholesale of Tropical Produce
2025	46221	subclass	4622	G	Wholesale of rubber
2025	46222	subclass	4622	G	Wholesale of pepper and other spices
2025	46223	subclass	4622	G	Wholesale of coffee, cocoa and tea
2025	46224	subclass	4622	G	Wholesale of coconut
2025	46225	subclass	4622	G	Wholesale of palm oil
2025	46229	subclass	4622	G	Wholesale of tropical produce n.e.c.
2025	463	group	46	G	Wholesale of food, beverages and tobacco
2025	4630	class	463	G	Wholesale of Food, Beverages and Tobacco
2025	46301	subclass	4630	G	Wholesale of fruits and vegetables
2025	46302	subclass	4630	G	Wholesale of livestock, meat, poultry, eggs and seafood
2025	46303	subclass	4630	G	Wholesale of a general line of groceries
2025	46304	subclass	4630	G	Wholesale of confectionery and bakery products
2025	46305	subclass	4630	G	Wholesale of ice-cream
2025	46306	subclass	4630	G	Wholesale of health supplements
2025	46307	subclass	4630	G	Wholesale of liquor, soft drinks and beverages
2025	46308	subclass	4630	G	Wholesale of tobacco products
2025	46309	subclass	4630	G	Wholesale of food, beverages and tobacco n.e.c.
2025	464	group	46	G	Wholesale of household goods
2025	4641	class	464	G	Wholesale of Textiles, Clothing, Footwear and Leather Goods
2025	46411	subclass	4641	G	Wholesale of textiles and leathers
2025	46412	subclass	4641	G	Wholesale of adults' clothing
2025	46413	subclass	4641	G	Wholesale of children and infants' clothing
2025	46414	subclass	4641	G	Wholesale of footwear
2025	46415	subclass	4641	G	Wholesale of bags, luggage and travel accessories
2025	46416	subclass	4641	G	Wholesale of sewing and clothing accessories
2025	4642	class	464	G	Wholesale of Personal Effects
2025	46421	subclass	4642	G	Wholesale of jewellery made from precious metals and stones
2025	46422	subclass	4642	G	Wholesale of costume jewellery
2025	46423	subclass	4642	G	Wholesale of watches and clocks
2025	46424	subclass	4642	G	Wholesale of personal care products
2025	46429	subclass	4642	G	Wholesale of personal effects n.e.c.
2025	4643	class	464	G	Wholesale of Furniture, Home Furnishings and Other Household Equipment
2025	46431	subclass	4643	G	Wholesale of furniture
2025	46432	subclass	4643	G	Wholesale of furnishings
2025	46433	subclass	4643	G	Wholesale of lighting and lighting accessories
2025	46434	subclass	4643	G	Wholesale of crockery, cutlery and kitchen utensils
2025	46435	subclass	4643	G	Wholesale of household electrical appliances and equipment
2025	46436	subclass	4643	G	Wholesale of audio and video equipment (except electrical and electronic components)
2025	46439	subclass	4643	G	Wholesale of furniture, home furnishings and other household equipment n.e.c.
2025	4644	class	464	G	Wholesale of Sporting and Other Recreational Goods
2025	46441	subclass	4644	G	Wholesale of sporting goods and equipment
2025	46442	subclass	4644	G	Wholesale of music and video recordings
2025	46443	subclass	4644	G	Wholesale of toys and games
2025	46444	subclass	4644	G	Wholesale of computer games
2025	46445	subclass	4644	G	Wholesale of musical instruments and scores
2025	46449	subclass	4644	G	Wholesale of sporting and other recreational goods n.e.c.
2025	4645	class	464	G	Wholesale of Handicrafts and Fancy Goods
2025	46451	subclass	4645	G	Wholesale of antiques and works of art
2025	46452	subclass	4645	G	Wholesale of handicrafts and gifts
2025	46453	subclass	4645	G	Wholesale of artificial flowers and plants
2025	46459	subclass	4645	G	Wholesale of handicrafts and fancy goods n.e.c.
2025	4646	class	464	G	Wholesale of Medicinal and Pharmaceutical Products
2025	46461	subclass	4646	G	Wholesale of medicinal and pharmaceutical products (Western)
2025	46462	subclass	4646	G	Wholesale of medicine and herbs (except Western)
2025	4647	class	464	G	Wholesale of Paper, Paper-Related Products, Stationery, Cellophane Products and Packaging Materials
2025	46471	subclass	4647	G	Wholesale of paper and paper products
2025	46472	subclass	4647	G	Wholesale of packaging materials
2025	46473	subclass	4647	G	Wholesale of stationery
2025	46474	subclass	4647	G	Wholesale of books and magazines
2025	46479	subclass	4647	G	Wholesale of paper, paper-related products, stationery, cellophane products and packaging materials n.e.c.
2025	4649	class	464	G	Wholesale of Other Household Goods
2025	46491	subclass	4649	G	Wholesale of optical equipment and supplies (except binoculars)
2025	46492	subclass	4649	G	Wholesale of photographic equipment and supplies
2025	46499	subclass	4649	G	Wholesale of other household goods n.e.c.
2025	465	group	46	G	Wholesale of machinery, equipment and supplies
2025	4651	class	465	G	Wholesale of Computers, Computer Peripheral Equipment and Software
2025	46511	subclass	4651	G	Wholesale of computer hardware and peripheral equipment (except cybersecurity related hardware and peripheral equipment)
2025	46512	subclass	4651	G	Wholesale of computer software (except games and cybersecurity software)
2025	46513	subclass	4651	G	Wholesale of computer accessories
2025	46514	subclass	4651	G	Wholesale of cybersecurity software, hardware and peripheral equipment
2025	4652	class	465	G	Wholesale of Electronic and Telecommunications Equipment and Parts
2025	46521	subclass	4652	G	Wholesale of telecommunications equipment (except handphones)
2025	46522	subclass	4652	G	Wholesale of electronic components
2025	46523	subclass	4652	G	Wholesale of handphones and related telecommunications and peripheral equipment
2025	4653	class	465	G	Wholesale of Agricultural Machinery, Equipment and Supplies
2025	46530	subclass	4653	G	Wholesale of agricultural machinery, equipment and supplies
2025	4654	class	465	G	Wholesale of Industrial, Construction and Related Machinery and Equipment
2025	46541	subclass	4654	G	Wholesale of industrial machinery and equipment
2025	46542	subclass	4654	G	Wholesale of construction equipment
2025	46543	subclass	4654	G	Wholesale of lifts, escalators and industrial and office air-conditioning equipment
2025	46544	subclass	4654	G	Wholesale of electrical and wiring accessories
2025	46549	subclass	4654	G	Wholesale of industrial, construction and related machinery and equipment n.e.c.
2025	4655	class	465	G	Wholesale of Transport Equipment (Except Motor Vehicles and Motorcycles)
2025	46551	subclass	4655	G	Wholesale of marine equipment and accessories
2025	46552	subclass	4655	G	Wholesale of aircraft equipment and supplies
2025	46559	subclass	4655	G	Wholesale of transport equipment n.e.c. (except motor vehicles and motorcycles)
2025	4656	class	465	G	Wholesale of Motor Vehicles, Parts and Accessories
2025	46561	subclass	4656	G	Wholesale of motor vehicles (except motorcycles and scooters)
2025	46562	subclass	4656	G	Wholesale of motorcycles and scooters
2025	46563	subclass	4656	G	Wholesale of parts and accessories for motor vehicles
2025	4659	class	465	G	Wholesale of Other Machinery and Equipment
2025	46591	subclass	4659	G	Wholesale of office machines and equipment
2025	46592	subclass	4659	G	Wholesale of medical, professional, scientific and precision equipment
2025	46593	subclass	4659	G	Wholesale of commercial food service equipment
2025	46594	subclass	4659	G	Wholesale of service establishment equipment and supplies
2025	46595	subclass	4659	G	Wholesale of security and safety equipment
2025	46599	subclass	4659	G	Wholesale of other machinery and equipment n.e.c.
2025	466	group	46	G	Other specialised wholesale
2025	4661	class	466	G	Wholesale of Fuels and Related Products
2025	46610	subclass	4661	G	Wholesale of fuels and related products
2025	4662	class	466	G	Wholesale of Metals and Metal Ores
2025	46620	subclass	4662	G	Wholesale of metals and metal ores (except general hardware)
2025	4663	class	466	G	Wholesale of Construction Materials, Hardware, Plumbing and Heating Equipment and Supplies
2025	46631	subclass	4663	G	Wholesale of logs, sawn timber, plywood and related products
2025	46632	subclass	4663	G	Wholesale of general hardware
2025	46633	subclass	4663	G	Wholesale of structural clay and concrete products
2025	46634	subclass	4663	G	Wholesale of paints
2025	46635	subclass	4663	G	Wholesale of glass
2025	46639	subclass	4663	G	Wholesale of construction materials, hardware, plumbing and heating equipment and supplies n.e.c.
2025	4664	class	466	G	Wholesale of Chemicals and Chemical Products
2025	46641	subclass	4664	G	Wholesale of basic industrial chemicals (except fertilisers)
2025	46642	subclass	4664	G	Wholesale of chemical fertilisers
2025	46643	subclass	4664	G	Wholesale of petrochemical products
2025	46649	subclass	4664	G	Wholesale of chemicals and chemical products n.e.c.
2025	4665	class	466	G	Wholesale of Other Intermediate Products, Waste and Scrap
2025	46651	subclass	4665	G	Wholesale of scrap, junk and waste dealers
2025	46659	subclass	4665	G	Wholesale of other intermediate products, waste and scrap n.e.c.
2025	4666	class	466	G	Ship Chandlers and Ship Bunkering
2025	46661	subclass	4666	G	Ship chandlers
2025	46662	subclass	4666	G	Ship bunkering
2025	469	group	46	G	Non-specialised wholesale trade
2025	4690	class	469	G	Non-specialised Wholesale Trade
2025	46900	subclass	4690	G	Wholesale trade of a variety of goods without a dominant product
2025	47	division	G	G	Retail trade
2025	471	group	47	G	Retail sale in non-specialised stores
2025	4710	class	471	G	Retail Sale in Non-Specialised Stores
2025	47101	subclass	4710	G	Supermarkets and hypermarkets
2025	47102	subclass	4710	G	Mini-marts, convenience stores and provision shops
2025	47103	subclass	4710	G	Department stores
2025	47109	subclass	4710	G	Retail sale in non-specialised stores n.e.c.
2025	472	group	47	G	Retail sale of food, beverages and tobacco in specialised stores
2025	4721	class	472	G	Retail Sale of Food in Specialised Stores
2025	47211	subclass	4721	G	Retail sale of fruits and vegetables
2025	47212	subclass	4721	G	Retail sale of meat, poultry, eggs and seafood
2025	47213	subclass	4721	G	Retail sale of confectionery and bakery products (not manufactured on site)
2025	47214	subclass	4721	G	Retail sale of health supplements
2025	47219	subclass	4721	G	Retail sale of food n.e.c.
2025	4722	class	472	G	Retail Sale of Beverages in Specialised Stores
2025	47220	subclass	4722	G	Retail sale of beverages
2025	4723	class	472	G	Retail Sale of Tobacco Products in Specialised Stores
2025	47230	subclass	4723	G	Retail sale of tobacco products
2025	473	group	47	G	Retail sale of motor vehicles, parts, accessories and automotive fuel in specialised stores
2025	4731	class	473	G	Retail Sale of Motor Vehicles, Parts and Accessories in Specialised Stores
2025	47311	subclass	4731	G	Retail sale of motor vehicles (except motorcycles and scooters)
2025	47312	subclass	4731	G	Retail sale of motorcycles and scooters
2025	47313	subclass	4731	G	Retail sale of tyres and batteries for motor vehicles
2025	47314	subclass	4731	G	Retail sale of parts and accessories for motor vehicles
2025	4732	class	473	G	Retail Sale of Automotive Fuel in Specialised Stores
2025	47320	subclass	4732	G	Retail sale of automotive fuel
2025	474	group	47	G	Retail sale of information and communications equipment in specialised stores
2025	4741	class	474	G	Retail Sale of Computers, Peripheral Equipment, Software and Telecommunications Equipment in Specialised Stores
2025	47411	subclass	4741	G	Retail sale of handphones and related telecommunications and peripheral equipment
2025	47412	subclass	4741	G	Retail sale of computer hardware and peripheral equipment, and computer software (except games and cybersecurity hardware and software)
2025	47413	subclass	4741	G	Retail sale of computer games
2025	47414	subclass	4741	G	Retail sale of computer and office equipment consumables
2025	47415	subclass	4741	G	Retail sale of cybersecurity software, hardware and peripheral equipment
2025	475	group	47	G	Retail sale of other household equipment in specialised stores
2025	4751	class	475	G	Retail Sale of Textiles in Specialised Stores
2025	47510	subclass	4751	G	Retail sale of textiles
2025	4752	class	475	G	Retail Sale of Hardware, Paint and Glass in Specialised Stores
2025	47521	subclass	4752	G	Retail sale of paints
2025	47522	subclass	4752	G	Retail sale of hardware
2025	47529	subclass	4752	G	Retail sale of hardware, paint and glass n.e.c.
2025	4753	class	475	G	Retail Sale of Electrical Household Appliances, Furniture, Lighting Equipment and Other Household Articles in Specialised Stores
2025	47531	subclass	4753	G	Retail sale of furniture
2025	47532	subclass	4753	G	Retail sale of furnishings
2025	47533	subclass	4753	G	Retail sale of lighting and lighting accessories
2025	47534	subclass	4753	G	Retail sale of crockery, cutlery and kitchen utensils
2025	47535	subclass	4753	G	Retail sale of household electrical appliances and equipment
2025	47536	subclass	4753	G	Retail sale of security and safety equipment
2025	47539	subclass	4753	G	Retail sale of electrical household appliances, furniture, lighting equipment and other household articles n.e.c.
2025	476	group	47	G	Retail sale of cultural and recreation goods in specialised stores
2025	4761	class	476	G	Retail Sale of Books, Newspapers and Stationery in Specialised Stores
2025	47610	subclass	4761	G	Retail sale of books, newspapers and stationery
2025	4762	class	476	G	Retail Sale of Music and Video Recordings in Specialised Stores
2025	47620	subclass	4762	G	Retail sale of music and video recordings
2025	4763	class	476	G	Retail Sale of Sporting Equipment in Specialised Stores
2025	47630	subclass	4763	G	Retail sale of sports apparel and equipment
2025	4764	class	476	G	Retail Sale of Games and Toys in Specialised Stores
2025	47640	subclass	4764	G	Retail sale of games and toys
2025	4765	class	476	G	Retail sale of Musical Instruments and Scores in Specialised Stores
2025	47650	subclass	4765	G	Retail sale of musical instruments and scores
2025	477	group	47	G	Retail sale of other goods in specialised stores
2025	4771	class	477	G	Retail Sale of Clothing, Footwear and Leather Articles in Specialised Stores
2025	47711	subclass	4771	G	Retail sale of clothing for adults
2025	47712	subclass	4771	G	Retail sale of children and infants' clothing
2025	47713	subclass	4771	G	Retail sale of footwear
2025	47714	subclass	4771	G	Retail sale of bags, luggage and travel accessories
2025	47715	subclass	4771	G	Retail sale of sewing and clothing accessories
2025	47719	subclass	4771	G	Retail sale of clothing, footwear and leather articles n.e.c.
2025	4772	class	477	G	Retail Sale of Pharmaceutical and Medical Goods, Cosmetics and Toilet Articles in Specialised Stores
2025	47721	subclass	4772	G	Retail sale of personal care products
2025	47722	subclass	4772	G	Pharmacies and drug stores (Western)
2025	47723	subclass	4772	G	Chinese medicine shops
2025	47729	subclass	4772	G	Retail sale of pharmaceutical and medical goods n.e.c.
2025	4773	class	477	G	Retail Sale of Personal Effects in Specialised Stores
2025	47731	subclass	4773	G	Retail sale of jewellery made from precious metals and stones
2025	47732	subclass	4773	G	Retail sale of costume jewellery
2025	47733	subclass	4773	G	Retail sale of watches and clocks
2025	47739	subclass	4773	G	Retail sale of personal effects n.e.c.
2025	4774	class	477	G	Retail Sale of Handicrafts and Fancy Goods, Flowers, Plants and Pet Animals in Specialised Stores
2025	47741	subclass	4774	G	Retail sale of antiques and works of art
2025	47742	subclass	4774	G	Retail sale of handicrafts, collectibles and gifts
2025	47743	subclass	4774	G	Retail sale of cut flowers
2025	47744	subclass	4774	G	Retail sale of artificial flowers and plants
2025	47745	subclass	4774	G	Retail sale of aquarium fishes and related accessories/products
2025	47746	subclass	4774	G	Retail sale of pet birds and animals and related accessories/products
2025	47749	subclass	4774	G	Retail sale of handicrafts and fancy goods, flowers, plants and pet animals n.e.c.
2025	4775	class	477	G	Retail Sale of Optical and Photographic Goods in Specialised Stores
2025	47751	subclass	4775	G	Retail sale of spectacles and other optical goods
2025	47752	subclass	4775	G	Retail sale of cameras and other photographic goods
2025	47759	subclass	4775	G	Retail sale of optical and photographic goods n.e.c.
2025	4776	class	477	G	Retail Sale of Other Goods in Specialised Stores
2025	47761	subclass	4776	G	Retail sale of joss paper and other ceremonial products
2025	47762	subclass	4776	G	Retail sale of liquefied petroleum gas (LPG)
2025	47769	subclass	4776	G	Retail sale of other goods n.e.c.
2025	4777	class	477	G	Retail Sale of Second-Hand Goods in Stores
2025	47770	subclass	4777	G	Retail sale of second-hand goods in stores
2025	478	group	47	G	Retail sale via stalls and markets
2025	4780	class	478	G	Retail Sale via Stalls and Markets of Uncooked Food and Other Commodities
2025	47801	subclass	4780	G	Stalls selling uncooked food
2025	47802	subclass	4780	G	Stalls selling other goods (except uncooked food)
2025	H	section	\N	H	Transportation and storage
2025	49	division	H	H	Land transport and transport via pipelines
2025	491	group	49	H	Transport via railways
2025	4910	class	491	H	Passenger and Freight Rail Transport
2025	49101	subclass	4910	H	Railroad services
2025	49102	subclass	4910	H	Mass rapid transit systems
2025	492	group	49	H	Other land transport
2025	4921	class	492	H	Passenger Land Transport
2025	49211	subclass	4921	H	Public bus services (scheduled services)
2025	49212	subclass	4921	H	Chartered bus services
2025	49213	subclass	4921	H	Inter-country bus services
2025	49214	subclass	4921	H	Street-hail and ride-hail service providers
2025	49215	subclass	4921	H	Rental and leasing of cars with driver (except street-hail and ride-hail service providers)
2025	4922	class	492	H	Aerial Cableways
2025	49220	subclass	4922	H	Aerial cableways
2025	4923	class	492	H	Freight Land Transport
2025	49231	subclass	4923	H	Freight transport by road
2025	49232	subclass	4923	H	Moving services
2025	49233	subclass	4923	H	Rental and leasing of freight land transport vehicle with driver
2025	493	group	49	H	Transport via pipelines
2025	4930	class	493	H	Transport via Pipelines
2025	49300	subclass	4930	H	Transport via pipelines
2025	50	division	H	H	Water transport
2025	500	group	50	H	Water transport
2025	5001	class	500	H	Passenger Water Transport
2025	50011	subclass	5001	H	International cruise services
2025	50012	subclass	5001	H	Other sight-seeing cruise services
2025	50013	subclass	5001	H	Passenger ferry services
2025	50014	subclass	5001	H	Chartering of ships and boats with crew (passenger)
2025	5002	class	500	H	Freight Water Transport
2025	50021	subclass	5002	H	Shipping companies and chartering of ships/boats with crew (freight)
2025	50022	subclass	5002	H	Operators and charterers of barges, tugboats and bumboats (freight)
2025	50023	subclass	5002	H	Branches of foreign shipping lines
2025	51	division	H	H	Air transport
2025	510	group	51	H	Air transport
2025	5100	class	510	H	Air Transport
2025	51001	subclass	5100	H	Airlines (passenger)
2025	51002	subclass	5100	H	Airlines (freight)
2025	51003	subclass	5100	H	Branches of foreign airlines (passenger)
2025	51004	subclass	5100	H	Branches of foreign airlines (freight)
2025	51005	subclass	5100	H	Aircraft chartering with operator
2025	52	division	H	H	Warehousing and support activities for transportation
2025	521	group	52	H	Warehousing and storage
2025	5210	class	521	H	Warehousing and Storage
2025	52101	subclass	5210	H	General warehousing
2025	52102	subclass	5210	H	Refrigerated warehousing and storage
2025	52103	subclass	5210	H	Storage for dangerous goods
2025	52109	subclass	5210	H	Specialised storage n.e.c.
2025	522	group	52	H	Support activities for transportation
2025	5221	class	522	H	Supporting Services to Land Transport
2025	52211	subclass	5221	H	Carpark management and operation services
2025	52212	subclass	5221	H	Motor vehicle towing services
2025	52219	subclass	5221	H	Supporting services to land transport n.e.c.
2025	5222	class	522	H	Supporting Services to Water Transport
2025	52221	subclass	5222	H	Representative offices of foreign shipping lines
2025	52222	subclass	5222	H	Shipping agencies (freight)
2025	52223	subclass	5222	H	Port operators
2025	52224	subclass	5222	H	Lighterage services
2025	52225	subclass	5222	H	Salvaging of distressed vessels and cargos
2025	52226	subclass	5222	H	Ship management services
2025	52227	subclass	5222	H	Ship brokering services
2025	52229	subclass	5222	H	Supporting services to water transport n.e.c.
2025	5223	class	522	H	Supporting Services to Air Transport
2025	52231	subclass	5223	H	Representative offices of foreign airlines
2025	52232	subclass	5223	H	Airline agencies (freight)
2025	52233	subclass	5223	H	Airport operation services
2025	52234	subclass	5223	H	Airport terminal services
2025	52239	subclass	5223	H	Supporting services to air transport n.e.c.
2025	5224	class	522	H	Cargo Handling
2025	52241	subclass	5224	H	Container depot services
2025	52242	subclass	5224	H	Industrial cargo lifting and moving services (except for use in construction industry)
2025	52243	subclass	5224	H	Stevedoring services
2025	5225	class	522	H	Marine Surveying Services and Classification Societies
2025	52251	subclass	5225	H	Classification societies
2025	52252	subclass	5225	H	Marine surveying services (except classification societies)
2025	5229	class	522	H	Other Transportation Support Activities
2025	52291	subclass	5229	H	Cargo surveying services
2025	52292	subclass	5229	H	Freight transport arrangement
2025	53	division	H	H	Postal and courier activities
2025	531	group	53	H	Postal activities
2025	5310	class	531	H	National Post Activities
2025	53100	subclass	5310	H	National post activities
2025	532	group	53	H	Courier activities
2025	5320	class	532	H	Courier Activities (Except National Post Activities)
2025	53200	subclass	5320	H	Courier activities (except national post activities)
2025	I	section	\N	I	Accommodation and food service activities
2025	55	division	I	I	Accommodation
2025	551	group	55	I	Short term accommodation activities
2025	5510	class	551	I	Short Term Accommodation Activities
2025	55101	subclass	5510	I	Hotels
2025	55109	subclass	5510	I	Short term accommodation activities n.e.c.
2025	559	group	55	I	Hostels and dormitories for students, workers and other individuals
2025	5590	class	559	I	Hostels and dormitories for students, workers and other individuals
2025	55900	subclass	5590	I	Hostels and dormitories for students, workers and other individuals
2025	56	division	I	I	Food and beverage service activities
2025	561	group	56	I	Restaurants, cafes, food courts, food kiosks and bars
2025	5611	class	561	I	Restaurants and Cafes
2025	56111	subclass	5611	I	Restaurants
2025	56112	subclass	5611	I	Cafes
2025	5612	class	561	I	Fast Food Outlets, Food Courts and Food Kiosks
2025	56121	subclass	5612	I	Fast food outlets
2025	56122	subclass	5612	I	Operators of food courts, hawker centres, coffee shops and canteens (with mainly food and beverage income)
2025	56123	subclass	5612	I	Food and drinks kiosks mainly for takeaway and delivery
2025	5613	class	561	I	Pubs
2025	56130	subclass	5613	I	Pubs
2025	5614	class	561	I	Stalls Selling Cooked Food and Prepared Drinks
2025	56140	subclass	5614	I	Stalls selling cooked food and prepared drinks
2025	562	group	56	I	Food caterers
2025	5620	class	562	I	Food Caterers
2025	56200	subclass	5620	I	Food caterers
2025	J	section	\N	J	Publishing, broadcasting, and content production and distribution activities
2025	58	division	J	J	Publishing activities
2025	581	group	58	J	Publishing of books, periodicals and other publishing activities
2025	5811	class	581	J	Book Publishing
2025	58110	subclass	5811	J	Publishing of books, brochures, musical books and other publications
2025	5812	class	581	J	Publishing of Directories and Mailing Lists
2025	58120	subclass	5812	J	Publishing of directories and mailing lists
2025	5813	class	581	J	Publishing of News, Journals and Periodicals
2025	58131	subclass	5813	J	Publishing of news
2025	58132	subclass	5813	J	Publishing of journals, periodicals and magazines
2025	5819	class	581	J	Other Publishing Activities
2025	58190	subclass	5819	J	Other publishing activities
2025	582	group	58	J	Software publishing
2025	5820	class	582	J	Software Publishing
2025	58201	subclass	5820	J	Publishing of games software/applications
2025	58202	subclass	5820	J	Publishing of software/applications (non-games)
2025	59	division	J	J	Movie, video, television and other programme production, sound recording and music publishing activities
2025	591	group	59	J	Movie, video, television and other programme production activities
2025	5911	class	591	J	Movie, Video, Television and Other Programme Production Activities
2025	59111	subclass	5911	J	Movie production
2025	59112	subclass	5911	J	Production of advertisements, corporate videos and event videos
2025	59113	subclass	5911	J	Production of dramas, variety shows and documentaries
2025	59114	subclass	5911	J	Animation production
2025	59119	subclass	5911	J	Movie, video, television and other programme production activities n.e.c.
2025	5912	class	591	J	Movie, Video, Television and Other Programme Post-Production Activities
2025	59120	subclass	5912	J	Movie, video, television and other programme post-production activities
2025	5913	class	591	J	Movie, Video, Television and Other Programme Distribution Activities
2025	59131	subclass	5913	J	Movie distribution
2025	59132	subclass	5913	J	Distribution of television programmes
2025	59139	subclass	5913	J	Movie, video, television and other programme distribution activities n.e.c.
2025	5914	class	591	J	Movie Projection Activities
2025	59140	subclass	5914	J	Movie projection activities
2025	592	group	59	J	Sound recording and music publishing activities
2025	5920	class	592	J	Sound Recording and Music Publishing Activities
2025	59201	subclass	5920	J	Sound recording production
2025	59202	subclass	5920	J	Music publishing and distribution activities
2025	60	division	J	J	Programming, broadcasting, news agency and other content distribution activities
2025	601	group	60	J	Radio programme production and broadcasting
2025	6010	class	601	J	Radio Programme Production and Broadcasting
2025	60100	subclass	6010	J	Radio programme production and broadcasting
2025	602	group	60	J	Television programming and broadcasting
2025	6020	class	602	J	Television Programming and Broadcasting
2025	60200	subclass	6020	J	Television programming and broadcasting
2025	603	group	60	J	News agency and other content distribution activities
2025	6030	class	603	J	News Agency and Other Content Distribution Activities
2025	60301	subclass	6030	J	News agency activities
2025	60302	subclass	6030	J	Operation of social network sites and other content distribution activities (except publishing)
2025	K	section	\N	K	Telecommunications, computer programming, consultancy, computing infrastructure, and other information service activities
2025	61	division	K	K	Telecommunications
2025	610	group	61	K	Telecommunications
2025	6101	class	610	K	Telecommunications Network Operation
2025	61010	subclass	6101	K	Telecommunications network operation
2025	6102	class	610	K	Telecommunications resellers
2025	61020	subclass	6102	K	Telecommunications resellers/third party telecommunications providers
2025	6109	class	610	K	Other Telecommunications Activities
2025	61090	subclass	6109	K	Other telecommunication services
2025	62	division	K	K	Computer programming, information technology consultancy and related activities
2025	620	group	62	K	Computer programming, information technology consultancy and related activities
2025	6201	class	620	K	Computer Programming Activities
2025	62011	subclass	6201	K	Development of software and applications (except games and cybersecurity)
2025	62012	subclass	6201	K	Development of computer games
2025	62013	subclass	6201	K	Development of software for cybersecurity
2025	6202	class	620	K	Information Technology Consultancy and Computer Facilities Management Activities
2025	62021	subclass	6202	K	Information technology consultancy (except cybersecurity)
2025	62022	subclass	6202	K	Information technology cybersecurity consultancy
2025	62023	subclass	6202	K	Computer facilities management activities
2025	6209	class	620	K	Other Information Technology and Computer Service Activities
2025	62090	subclass	6209	K	Other information technology and computer service activities
2025	63	division	K	K	Information service activities and online marketplaces
2025	631	group	63	K	Data analytics, processing, hosting and related activities
2025	6311	class	631	K	Data Analytics, Processing, Hosting and Related Activities
2025	63111	subclass	6311	K	Data centres
2025	63112	subclass	6311	K	Hosting services by non-data centres
2025	63119	subclass	6311	K	Data analytics, processing, hosting and related activities n.e.c.
2025	632	group	63	K	Online marketplaces operating on a fee or commission basis
2025	6320	class	632	K	Online Marketplaces Operating on a Fee or Commission Basis
2025	63201	subclass	6320	K	Online marketplaces operating on a fee or commission basis for goods and food sold by third-party; Online marketplaces operating on a fee or commission basis for food delivery services
2025	63202	subclass	6320	K	Online marketplaces operating on a fee or commission basis for health services provided by third-party
2025	63203	subclass	6320	K	Online marketplaces operating on a fee or commission basis for education services provided by third-party
2025	63204	subclass	6320	K	Online marketplaces operating on a fee or commission basis for travel and accommodation services provided by third-party
2025	63205	subclass	6320	K	Online marketplaces operating on a fee or commission basis for real estate services provided by third-party
2025	63209	subclass	6320	K	Online marketplaces operating on a fee or commission basis for other services provided by third-party
2025	639	group	63	K	Other information service activities
2025	6390	class	639	K	Internet Search Engines and Other Information Service Activities
2025	63901	subclass	6390	K	Internet search engines
2025	63909	subclass	6390	K	Other information service activities n.e.c.
2025	L	section	\N	L	Financial and insurance activities
2025	64	division	L	L	Financial service activities (except insurance and pension funding)
2025	641	group	64	L	Monetary intermediation
2025	6411	class	641	L	Central Bank
2025	64110	subclass	6411	L	Central bank
2025	6412	class	641	L	Full Banks
2025	64120	subclass	6412	L	Full banks
2025	6413	class	641	L	Wholesale Banks
2025	64130	subclass	6413	L	Wholesale banks
2025	6414	class	641	L	Merchant Banks
2025	64140	subclass	6414	L	Merchant banks
2025	6415	class	641	L	Finance Companies
2025	64150	subclass	6415	L	Finance companies (with deposit taking functions)
2025	642	group	64	L	Activities of holding companies
2025	6420	class	642	L	Activities of Holding Companies
2025	64201	subclass	6420	L	Holding companies of firms engaged in financial and insurance activities
2025	64202	subclass	6420	L	Holding companies of firms engaged in non-financial and insurance activities
2025	643	group	64	L	Trusts, funds and similar financial entities
2025	6430	class	643	L	Trusts, Funds and Similar Financial Entities
2025	64300	subclass	6430	L	Trusts, funds and similar financial entities (except those with rental income)
2025	649	group	64	L	Other financial services activities (except insurance and pension funding activities)
2025	6491	class	649	L	Financial Leasing
2025	64910	subclass	6491	L	Financial leasing companies
2025	6492	class	649	L	Other Credit Granting
2025	64921	subclass	6492	L	Thrift and loan societies and credit associations
2025	64922	subclass	6492	L	Credit card services
2025	64923	subclass	6492	L	Mutual benefits organisations
2025	64924	subclass	6492	L	Money-lending
2025	64925	subclass	6492	L	Pawnbrokerage
2025	64929	subclass	6492	L	Other credit granting n.e.c.
2025	6499	class	649	L	Financial Service Activities n.e.c. (Except Insurance and Pension Funding Activities)
2025	64991	subclass	6499	L	Factoring companies
2025	64992	subclass	6499	L	Representative offices of foreign banks
2025	64993	subclass	6499	L	Remittance services
2025	64994	subclass	6499	L	Treasury centres
2025	64999	subclass	6499	L	Other financial service activities n.e.c. (except insurance and pension funding activities)
2025	65	division	L	L	Insurance, reinsurance, provident funding and pension funding
2025	651	group	65	L	Insurance underwriting
2025	6511	class	651	L	Life Insurance (Insurance Underwriting)
2025	65110	subclass	6511	L	Life insurance
2025	6512	class	651	L	General Insurance (Insurance Underwriting)
2025	65121	subclass	6512	L	Marine insurance
2025	65122	subclass	6512	L	Captive insurance
2025	65123	subclass	6512	L	Import, export and credit insurance
2025	65124	subclass	6512	L	General insurance (except marine and import, export and credit insurance)
2025	652	group	65	L	Reinsurance underwriting
2025	6520	class	652	L	Reinsurance
2025	65201	subclass	6520	L	Life reinsurance
2025	65202	subclass	6520	L	General reinsurance
2025	653	group	65	L	Provident and pension funding
2025	6530	class	653	L	Provident and Pension Funding
2025	65300	subclass	6530	L	Provident funding and pension funding
2025	66	division	L	L	Activities auxiliary to financial service and insurance activities
2025	661	group	66	L	Activities auxiliary to financial service activities, except insurance and pension funding
2025	6611	class	661	L	Securities and commodities exchange
2025	66110	subclass	6611	L	Securities and commodities exchange
2025	6612	class	661	L	Security and Commodity Contracts Brokerage
2025	66121	subclass	6612	L	Stock, share and bond brokers and dealers
2025	66122	subclass	6612	L	Foreign exchange brokers and dealers
2025	66123	subclass	6612	L	Gold bullion brokers and dealers
2025	66124	subclass	6612	L	Commodity and futures brokers and dealers (except gold)
2025	66125	subclass	6612	L	Carbon credit brokers/traders
2025	66126	subclass	6612	L	Money-changing services
2025	66129	subclass	6612	L	Security dealings and commodity contracts brokerage activities n.e.c.
2025	6619	class	661	L	Other Activities Auxiliary to Financial Service Activities
2025	66191	subclass	6619	L	Trustee, fiduciary and custody services
2025	66192	subclass	6619	L	Corporate finance advisory services
2025	66193	subclass	6619	L	Clearing and settlement of financial instruments
2025	66194	subclass	6619	L	Activities auxiliary to fund management activities
2025	66195	subclass	6619	L	Transaction/payment processing services
2025	66199	subclass	6619	L	Other activities auxiliary to financial service activities n.e.c.
2025	662	group	66	L	Activities auxiliary to insurance and pension funding
2025	6621	class	662	L	Risk and Damage Evaluation
2025	66210	subclass	6621	L	Risk and damage evaluation
2025	6622	class	662	L	Activities of Insurance Intermediaries
2025	66221	subclass	6622	L	Insurance agencies and agents
2025	66222	subclass	6622	L	Insurance brokers
2025	6629	class	662	L	Other Activities Auxiliary to Insurance and Pension Funding
2025	66291	subclass	6629	L	Representative offices of foreign insurers and professional reinsurers
2025	66292	subclass	6629	L	Captive managers
2025	66299	subclass	6629	L	Other activities auxiliary to insurance and pension funding n.e.c.
2025	663	group	66	L	Fund management activities
2025	6630	class	663	L	Fund Management Activities
2025	66301	subclass	6630	L	Traditional/long-only asset/portfolio management
2025	66302	subclass	6630	L	Hedge fund management
2025	66303	subclass	6630	L	Property fund/REIT management
2025	66304	subclass	6630	L	Private equity firms
2025	66305	subclass	6630	L	Venture capital activities
2025	66306	subclass	6630	L	Single/multiple family offices activities
2025	66307	subclass	6630	L	Private debt funds
2025	66309	subclass	6630	L	Fund management activities n.e.c.
2025	M	section	\N	M	Real estate activities
2025	68	division	M	M	Real estate activities
2025	681	group	68	M	Real estate activities with own or leased property
2025	6810	class	681	M	Real Estate Activities with Own or Leased Property
2025	68101	subclass	6810	M	Real estate developers
2025	68102	subclass	6810	M	Operating of serviced apartments
2025	68103	subclass	6810	M	Letting and operating of self-owned or leased real estate property (except food courts, hawker centres, coffee shops and canteens)
2025	68104	subclass	6810	M	Letting and operating of self-owned or leased food courts, hawker centres, coffee shops and canteens (with mainly rental income)
2025	68105	subclass	6810	M	Collective portfolio investment funds with rental income
2025	68106	subclass	6810	M	Management of self-owned strata titled property
2025	682	group	68	M	Real estate activities on a fee or commission basis
2025	6820	class	682	M	Real Estate Activities on a Fee or Commission Basis
2025	68201	subclass	6820	M	Real estate agencies and valuation services
2025	68202	subclass	6820	M	Town councils
2025	68203	subclass	6820	M	Residential, commercial and industrial real estate management (except town councils)
2025	68209	subclass	6820	M	Real estate activities on a fee or commission basis n.e.c.
2025	N	section	\N	N	Professional, scientific and technical activities
2025	69	division	N	N	Legal and accounting activities
2025	691	group	69	N	Legal activities
2025	6910	class	691	N	Legal Activities
2025	69101	subclass	6910	N	Legal activities
2025	69102	subclass	6910	N	Arbitration and mediation services
2025	692	group	69	N	Accounting, book-keeping and auditing activities; tax consultancy
2025	6920	class	692	N	Accounting, Book-Keeping and Auditing Activities; Tax Consultancy
2025	69201	subclass	6920	N	Accounting, auditing and tax consultancy services
2025	69202	subclass	6920	N	Book-keeping services
2025	70	division	N	N	Activities of head offices; management consultancy activities
2025	701	group	70	N	Activities of head offices; centralised administrative offices and business representative offices
2025	7010	class	701	N	Activities of Head Offices; Centralised Administrative Offices and Business Representative Offices
2025	70101	subclass	7010	N	Activities of head and regional head offices; Centralised administrative offices and subsidiary management offices
2025	70102	subclass	7010	N	Business representative offices
2025	702	group	70	N	Management consultancy activities
2025	7020	class	702	N	Management Consultancy Activities
2025	70201	subclass	7020	N	Management consultancy services
2025	70202	subclass	7020	N	Management consultancy services for healthcare organisations
2025	70203	subclass	7020	N	Management consultancy services for hotels
2025	70204	subclass	7020	N	Human resource consultancy services
2025	70205	subclass	7020	N	Public relations, marketing and brand consultancy services
2025	70206	subclass	7020	N	Port, shipping and maritime-related consultancy services
2025	70209	subclass	7020	N	Management consultancy services n.e.c.
2025	71	division	N	N	Architectural and engineering activities; technical testing and analysis
2025	711	group	71	N	Architectural and engineering activities and related technical consultancy
2025	7111	class	711	N	Architectural and Surveying Activities
2025	71111	subclass	7111	N	Architectural services
2025	71112	subclass	7111	N	Landscape design and landscape architecture
2025	71113	subclass	7111	N	Quantity surveying services
2025	71114	subclass	7111	N	Land surveying services
2025	71119	subclass	7111	N	Other surveying services n.e.c.
2025	7112	class	711	N	Engineering Design and Consultancy Activities
2025	71121	subclass	7112	N	General building engineering design and consultancy services
2025	71122	subclass	7112	N	Process and industrial plant engineering design and consultancy services
2025	71123	subclass	7112	N	Engineering design and consultancy services in energy management and clean energy systems
2025	71124	subclass	7112	N	Environmental engineering design and consultancy services (except clean energy)
2025	71125	subclass	7112	N	Infrastructure engineering design and consultancy services
2025	71126	subclass	7112	N	Engineering design and consultancy services supporting mining, oil and gas extraction and offshore exploration activities
2025	71129	subclass	7112	N	Engineering design and consultancy activities n.e.c.
2025	712	group	71	N	Technical testing and analysis services
2025	7120	class	712	N	Technical Testing and Analysis Services
2025	71200	subclass	7120	N	Technical testing and analysis services; certification of products and services
2025	72	division	N	N	Scientific research and development
2025	721	group	72	N	Research and experimental development on natural sciences and engineering
2025	7210	class	721	N	Research and Experimental Development on Natural Sciences and Engineering
2025	72101	subclass	7210	N	Research and experimental development on biotechnology (except medical and veterinary science)
2025	72102	subclass	7210	N	Research and experimental development on electronics (except medical and veterinary science)
2025	72103	subclass	7210	N	Research and experimental development on chemicals (except medical and veterinary science)
2025	72104	subclass	7210	N	Research and experimental development on engineering
2025	72105	subclass	7210	N	Research and experimental development on environment and clean technologies (except biotechnology)
2025	72106	subclass	7210	N	Research and experimental development on medical and veterinary sciences
2025	72109	subclass	7210	N	Research and experimental development on natural sciences n.e.c.
2025	722	group	72	N	Research and experimental development on social sciences and humanities
2025	7220	class	722	N	Research and Experimental Development on Social Sciences and Humanities
2025	72200	subclass	7220	N	Research and experimental development on social sciences and humanities
2025	73	division	N	N	Advertising and market research
2025	731	group	73	N	Advertising
2025	7310	class	731	N	Advertising
2025	73100	subclass	7310	N	Advertising activities
2025	732	group	73	N	Market research and public opinion polling
2025	7320	class	732	N	Market Research and Public Opinion Polling
2025	73200	subclass	7320	N	Market research and public opinion polling
2025	74	division	N	N	Other professional, scientific and technical activities
2025	741	group	74	N	Specialised design activities
2025	7411	class	741	N	Industrial Design Activities
2025	74111	subclass	7411	N	Electronics-related industrial design services
2025	74112	subclass	7411	N	Transport-related industrial design services
2025	74113	subclass	7411	N	Furniture design services
2025	74119	subclass	7411	N	Industrial design activities n.e.c.
2025	7419	class	741	N	Other Specialised Design Activities
2025	74191	subclass	7419	N	Interior design services
2025	74192	subclass	7419	N	Art and graphic design services
2025	74193	subclass	7419	N	Fashion and accessories design services
2025	74194	subclass	7419	N	Exhibition stand design services
2025	74199	subclass	7419	N	Other specialised design activities n.e.c.
2025	742	group	74	N	Photographic activities
2025	7420	class	742	N	Photographic Activities
2025	74200	subclass	7420	N	Photographic activities
2025	749	group	74	N	Professional, scientific and technical activities n.e.c.
2025	7490	class	749	N	Professional, Scientific and Technical Activities n.e.c.
2025	74901	subclass	7490	N	Translation services
2025	74902	subclass	7490	N	Brokerage and consultancy services of intellectual property assets
2025	74903	subclass	7490	N	Agrotechnology consultancy services
2025	74904	subclass	7490	N	Sustainability consultancy services
2025	74905	subclass	7490	N	Agents for artistes, athletes, models and other performers
2025	74909	subclass	7490	N	Other professional, scientific and technical activities n.e.c.
2025	75	division	N	N	Veterinary activities
2025	750	group	75	N	Veterinary activities
2025	7500	class	750	N	Veterinary Activities
2025	75000	subclass	7500	N	Veterinary activities
2025	O	section	\N	O	Administrative and support service activities
2025	77	division	O	O	Rental and leasing activities
2025	771	group	77	O	Renting and leasing of land transport equipment
2025	7710	class	771	O	Renting and Leasing of Land Transport Equipment
2025	77101	subclass	7710	O	Renting and leasing of private cars without driver
2025	77102	subclass	7710	O	Renting and leasing of bicycles and inline/roller skates
2025	77109	subclass	7710	O	Renting and leasing of land transport equipment without driver n.e.c. (except cars)
2025	772	group	77	O	Renting and leasing of personal and household goods
2025	7721	class	772	O	Renting and Leasing of Recreational and Sports Goods
2025	77210	subclass	7721	O	Renting and leasing of recreational and sports goods
2025	7729	class	772	O	Renting and Leasing of Other Personal and Household Goods
2025	77291	subclass	7729	O	Renting and leasing of furniture, utensils and electronic equipment for household use
2025	77292	subclass	7729	O	Renting of costumes and other attire
2025	77299	subclass	7729	O	Renting and leasing of other personal and household goods n.e.c.
2025	773	group	77	O	Renting and leasing of other machinery, equipment and tangible goods
2025	7731	class	773	O	Renting of Water Transport Equipment
2025	77310	subclass	7731	O	Renting of water transport equipment and floating structures without operator
2025	7732	class	773	O	Renting of Air Transport Equipment
2025	77320	subclass	7732	O	Renting of air transport equipment without operator
2025	7733	class	773	O	Renting of Construction and Civil Engineering Machinery and Equipment
2025	77330	subclass	7733	O	Renting of construction and civil engineering machinery and equipment without operator
2025	7734	class	773	O	Renting of Office Machinery and Equipment
2025	77341	subclass	7734	O	Renting of computers and peripheral equipment without operator
2025	77342	subclass	7734	O	Renting of office machinery and equipment without operator
2025	7739	class	773	O	Renting of Machinery, Equipment and Tangible Goods n.e.c.
2025	77391	subclass	7739	O	Renting and leasing of professional radio and television sets and sound reproducing and recording equipment without operator
2025	77392	subclass	7739	O	Renting of industrial machinery and equipment without operator
2025	77399	subclass	7739	O	Renting of other machinery, equipment and tangible goods without operator n.e.c.
2025	774	group	77	O	Leasing of non-financial intangible assets
2025	7740	class	774	O	Leasing of Non-Financial Intangible Assets
2025	77400	subclass	7740	O	Leasing of non-financial intangible assets
2025	78	division	O	O	Employment activities
2025	781	group	78	O	Employment and recruitment agencies
2025	7810	class	781	O	Employment and Recruitment Agencies
2025	78101	subclass	7810	O	IT manpower contracting services
2025	78102	subclass	7810	O	Manpower contracting services (except IT manpower)
2025	78103	subclass	7810	O	Domestic worker employment placement agencies
2025	78104	subclass	7810	O	Employment agencies (except domestic worker employment placement agencies)
2025	783	group	78	O	Management of human resource functions
2025	7830	class	783	O	Management of Human Resource Functions
2025	78300	subclass	7830	O	Management of human resource functions
2025	79	division	O	O	Travel agencies and tour operators
2025	791	group	79	O	Travel agencies and tour operators activities
2025	7910	class	791	O	Travel Agencies and Tour Operators Activities
2025	79101	subclass	7910	O	Travel agencies and tour operators (mainly inbound)
2025	79102	subclass	7910	O	Travel agencies and tour operators (mainly outbound)
2025	80	division	O	O	Security and investigation activities
2025	801	group	80	O	Private security activities
2025	8010	class	801	O	Private Security Activities
2025	80100	subclass	8010	O	Private security activities
2025	802	group	80	O	Detective and investigation activities
2025	8020	class	802	O	Detective and Investigation Activities
2025	80200	subclass	8020	O	Detective and investigation activities
2025	81	division	O	O	Cleaning and landscape maintenance activities
2025	812	group	81	O	Cleaning activities
2025	8121	class	812	O	General Cleaning Services
2025	81211	subclass	8121	O	General cleaning services (except household cleaning)
2025	81212	subclass	8121	O	Domestic/household cleaning services
2025	8129	class	812	O	Other Cleaning Services
2025	81291	subclass	8129	O	Pest control services not in connection with agriculture
2025	81292	subclass	8129	O	Cleaning, maintenance and/or treatment of swimming pools, spa pools, water playgrounds and fountains
2025	81299	subclass	8129	O	Other cleaning services n.e.c.
2025	813	group	81	O	Landscape planting, care and maintenance service activities
2025	8130	class	813	O	Landscape Planting, Care and Maintenance Service Activities
2025	81300	subclass	8130	O	Landscape service activities (except landscape design and architecture)
2025	82	division	O	O	Office administrative, office support and other business support activities
2025	821	group	82	O	Office administrative and support activities
2025	8211	class	821	O	Combined Office Administrative Service Activities
2025	82110	subclass	8211	O	Office administrative services on a fee or contract basis
2025	8219	class	821	O	Photocopying, Document Preparation and Other Specialised Office Support Activities
2025	82191	subclass	8219	O	Stenographic and secretarial services
2025	82192	subclass	8219	O	Duplicating and photo-copying services
2025	82199	subclass	8219	O	Other specialised office support activities n.e.c.
2025	822	group	82	O	Activities of call centres
2025	8220	class	822	O	Activities of Call Centres
2025	82200	subclass	8220	O	Call centres
2025	823	group	82	O	Convention, trade show, concert and other event organisers
2025	8230	class	823	O	Convention, Trade Show, Concert and Other Event Organisers
2025	82301	subclass	8230	O	Exhibition organisers
2025	82302	subclass	8230	O	Convention/conference/corporate meeting organisers
2025	82303	subclass	8230	O	Event organisers (except concerts, sports/fitness event organisers and wedding planners)
2025	82304	subclass	8230	O	Exhibition stand contractors
2025	82305	subclass	8230	O	Concert organisers
2025	829	group	82	O	Business support service activities n.e.c.
2025	8291	class	829	O	Activities of Collection Agencies and Credit Bureaus
2025	82911	subclass	8291	O	Debt collection services
2025	82912	subclass	8291	O	Credit rating agencies
2025	8292	class	829	O	Packaging Activities
2025	82920	subclass	8292	O	Packaging activities
2025	8299	class	829	O	Other Business Support Service Activities n.e.c.
2025	82991	subclass	8299	O	Activities of auction houses
2025	82999	subclass	8299	O	Other business support service activities
2025	P	section	\N	P	Public administration and defence
2025	84	division	P	P	Public administration and defence
2025	841	group	84	P	Administration of the state and the economic, social and environmental policy of the community
2025	8411	class	841	P	General Public Administration
2025	84110	subclass	8411	P	Executive, legislative and other general public administration
2025	8412	class	841	P	Public Administration of Economic, Social and Environmental Programmes
2025	84120	subclass	8412	P	Public administration of economic, social and environmental programmes
2025	842	group	84	P	Provision of services to the community as a whole
2025	8421	class	842	P	Foreign Affairs
2025	84210	subclass	8421	P	Foreign affairs
2025	8422	class	842	P	Defence Activities
2025	84221	subclass	8422	P	Armed forces
2025	84229	subclass	8422	P	Defence activities n.e.c.
2025	8423	class	842	P	Public Order and Safety Activities
2025	84231	subclass	8423	P	Judiciary and related services
2025	84232	subclass	8423	P	Police
2025	84233	subclass	8423	P	Prisons
2025	84234	subclass	8423	P	Other places of detention, correction and rehabilitation
2025	84235	subclass	8423	P	Civil defence
2025	84239	subclass	8423	P	Public order and safety activities n.e.c.
2025	Q	section	\N	Q	Education
2025	85	division	Q	Q	Education
2025	851	group	85	Q	Pre-primary education
2025	8510	class	851	Q	Pre-primary Education
2025	85100	subclass	8510	Q	Pre-primary education; child care with pre-primary education services
2025	852	group	85	Q	Primary education
2025	8520	class	852	Q	Primary education
2025	85200	subclass	8520	Q	Primary education
2025	853	group	85	Q	Secondary and post-secondary non-tertiary education
2025	8531	class	853	Q	General Secondary Education
2025	85310	subclass	8531	Q	Secondary schools; combined primary and secondary schools
2025	8532	class	853	Q	Technical and Vocational (Secondary and Post-Secondary Non-Tertiary) Education
2025	85320	subclass	8532	Q	Technical and vocational (secondary and post-secondary non-tertiary) education
2025	8533	class	853	Q	Post-secondary non-tertiary general education
2025	85331	subclass	8533	Q	Junior colleges and centralised pre-university institutes (post-secondary non-tertiary); combined secondary schools and post-secondary non-tertiary schools
2025	85332	subclass	8533	Q	Commercial schools offering general secondary and post-secondary non-tertiary education programmes
2025	8534	class	853	Q	International and Foreign System Schools
2025	85340	subclass	8534	Q	International and foreign system schools
2025	8535	class	853	Q	Schools for Special Needs
2025	85350	subclass	8535	Q	Schools for special needs
2025	8536	class	853	Q	Specialised Education Schools
2025	85360	subclass	8536	Q	Specialised education schools
2025	854	group	85	Q	Tertiary education
2025	8540	class	854	Q	Tertiary Education
2025	85401	subclass	8540	Q	Polytechnics
2025	85402	subclass	8540	Q	Universities
2025	85403	subclass	8540	Q	Teachers' training institute
2025	85404	subclass	8540	Q	Commercial schools offering tertiary education programmes
2025	855	group	85	Q	Other education
2025	8550	class	855	Q	Other Education
2025	85501	subclass	8550	Q	Training courses for construction, real estate, security and investigation services, cleaning, landscaping, waste management and pest management
2025	85502	subclass	8550	Q	Training courses for healthcare, education, community and social services
2025	85503	subclass	8550	Q	Training courses for food and beverage, retail and accommodation, tour operators, travel agencies and travel-related reservation services
2025	85504	subclass	8550	Q	Training courses for manufacturing
2025	85505	subclass	8550	Q	Training courses for information and communications, finance and professional services
2025	85506	subclass	8550	Q	Training courses for wholesale trade, logistics and transport
2025	85507	subclass	8550	Q	Training courses for sports and games
2025	85508	subclass	8550	Q	Training courses for music, dancing, art, speech and drama
2025	85509	subclass	8550	Q	Training courses n.e.c.
2025	856	group	85	Q	Educational support services
2025	8560	class	856	Q	Educational Support Services
2025	85601	subclass	8560	Q	Student recruitment agencies
2025	85602	subclass	8560	Q	Examination and accreditation agencies for education services
2025	85609	subclass	8560	Q	Educational support services n.e.c.
2025	R	section	\N	R	Health and social services
2025	86	division	R	R	Health services
2025	861	group	86	R	Hospital activities
2025	8610	class	861	R	Hospital Activities
2025	86101	subclass	8610	R	Acute hospitals
2025	86102	subclass	8610	R	Community hospitals
2025	86109	subclass	8610	R	Hospital activities n.e.c.
2025	862	group	86	R	Medical and dental practice activities
2025	8620	class	862	R	Medical and Dental Practice Activities
2025	86201	subclass	8620	R	Clinics and other general medical services (Western)
2025	86202	subclass	8620	R	Clinics and other general medical services (Non-Western)
2025	86203	subclass	8620	R	Specialised medical services
2025	86204	subclass	8620	R	Dental services
2025	869	group	86	R	Other health services
2025	8690	class	869	R	Other Health Services
2025	86901	subclass	8690	R	Medical laboratories
2025	86902	subclass	8690	R	Medical diagnostic imaging centres
2025	86903	subclass	8690	R	Ambulance and medical evacuation services
2025	86904	subclass	8690	R	Home healthcare services
2025	86905	subclass	8690	R	Dialysis services
2025	86909	subclass	8690	R	Other health services n.e.c.
2025	87	division	R	R	Residential care services
2025	870	group	87	R	Residential care services
2025	8701	class	870	R	Residential Nursing Care Facilities
2025	87010	subclass	8701	R	Nursing and personal care facilities
2025	8702	class	870	R	Other Residential Care Services
2025	87021	subclass	8702	R	Residential care services for the elderly
2025	87022	subclass	8702	R	Residential care services for children
2025	87029	subclass	8702	R	Other residential care services n.e.c.
2025	88	division	R	R	Social services without accommodation
2025	881	group	88	R	Social services without accommodation for the elderly and disabled
2025	8810	class	881	R	Social Services Without Accommodation for the Elderly and Disabled
2025	88101	subclass	8810	R	Social services for the elderly
2025	88102	subclass	8810	R	Social services for persons with disabilities
2025	889	group	88	R	Other social services without accommodation
2025	8891	class	889	R	Social Services Without Accommodation for Children, Youth and Families
2025	88911	subclass	8891	R	Infant care services; child minding services for pre-school children
2025	88912	subclass	8891	R	Student care services; child minding services for school-going children
2025	88913	subclass	8891	R	Social services for children and youths
2025	88919	subclass	8891	R	Social services without accommodation for children, youth and families n.e.c.
2025	8892	class	889	R	Community Activities
2025	88920	subclass	8892	R	Community development councils
2025	8899	class	889	R	Social Services Without Accommodation n.e.c.
2025	88991	subclass	8899	R	Job training and vocational rehabilitation services
2025	88992	subclass	8899	R	Charitable and other supporting activities aimed at humanitarian work
2025	88999	subclass	8899	R	Other social services without accommodation n.e.c.
2025	S	section	\N	S	Arts, sports and recreation
2025	90	division	S	S	Arts creation and performing arts activities
2025	901	group	90	S	Art creation activities
2025	9011	class	901	S	Literary Creation and Musical Composition Activities
2025	90110	subclass	9011	S	Literary creation and musical composition activities
2025	9012	class	901	S	Visual Arts Creation Activities
2025	90120	subclass	9012	S	Visual arts creation activities
2025	9019	class	901	S	Other Art Creation Activities
2025	90190	subclass	9019	S	Other arts creation activities
2025	902	group	90	S	Activities of performing arts
2025	9020	class	902	S	Activities of Performing Arts
2025	90201	subclass	9020	S	Production of live theatrical presentations
2025	90202	subclass	9020	S	Orchestras, musical bands, choirs and dance performance activities
2025	90209	subclass	9020	S	Activities of performing arts n.e.c.
2025	903	group	90	S	Support activities to arts creation and performing arts
2025	9031	class	903	S	Operation of Arts Facilities and Sites
2025	90310	subclass	9031	S	Arts facilities/venue operation
2025	9039	class	903	S	Other Support Activities to Arts and Performing Arts
2025	90390	subclass	9039	S	Other support activities to arts and performing arts
2025	91	division	S	S	Libraries, archives, museums and other cultural activities
2025	911	group	91	S	Libraries and archives activities
2025	9110	class	911	S	Libraries and Archives Activities
2025	91100	subclass	9110	S	Libraries and archives activities
2025	912	group	91	S	Museums, historical sites and buildings and monuments; and other cultural heritage support activities
2025	9120	class	912	S	Museums Activities and Operation of Historical Sites and Buildings
2025	91201	subclass	9120	S	Museums
2025	91209	subclass	9120	S	Operation of historical sites and buildings n.e.c.
2025	913	group	91	S	Conservation, restoration and other support activities for cultural heritage
2025	9130	class	913	S	Conservation, Restoration and Other Support Activities for Cultural Heritage
2025	91300	subclass	9130	S	Conservation, restoration and other support activities for cultural heritage
2025	914	group	91	S	Botanical and zoological gardens and nature reserves activities
2025	9140	class	914	S	Botanical and Zoological Gardens and Nature Reserves Activities
2025	91400	subclass	9140	S	Botanical and zoological gardens and nature reserves activities (except landscaping and nature tours)
2025	92	division	S	S	Gambling and betting activities
2025	920	group	92	S	Gambling and betting activities
2025	9200	class	920	S	Gambling and Betting Activities
2025	92001	subclass	9200	S	Horse-racing and other betting activities
2025	92002	subclass	9200	S	Casinos
2025	93	division	S	S	Sports activities and amusement and recreation activities
2025	931	group	93	S	Sports activities
2025	9311	class	931	S	Operation of Sports Facilities and Events
2025	93111	subclass	9311	S	Fitness centres and gymnasiums
2025	93112	subclass	9311	S	Sports/fitness event organisers
2025	93119	subclass	9311	S	Operation of sports facilities n.e.c.
2025	9312	class	931	S	Activities of Sports Clubs/Associations and Related Activities
2025	93120	subclass	9312	S	Activities of sports clubs/associations and related activities
2025	932	group	93	S	Other amusement and recreation activities
2025	9320	class	932	S	Other Amusement and Recreation Activities
2025	93201	subclass	9320	S	Amusement theme parks, adventure and family attractions
2025	93202	subclass	9320	S	Game arcade, online game aggregator, LAN game operators and gaming centres
2025	93203	subclass	9320	S	Night clubs, discotheques, dance clubs and karaoke lounges
2025	93204	subclass	9320	S	Recreation clubs
2025	93209	subclass	9320	S	Other amusement and recreation activities n.e.c.
2025	T	section	\N	T	Other service activities
2025	94	division	T	T	Activities of membership organisations
2025	941	group	94	T	Activities of business, employers and professional membership organisations
2025	9411	class	941	T	Activities of Business and Employers' Membership Organisations
2025	94110	subclass	9411	T	Activities of business and employers' membership organisations
2025	9412	class	941	T	Activities of Professional Membership Organisations
2025	94120	subclass	9412	T	Activities of professional membership organisations
2025	942	group	94	T	Activities of trade unions
2025	9420	class	942	T	Activities of Trade Unions
2025	94200	subclass	9420	T	Activities of trade unions and platform work associations
2025	949	group	94	T	Activities of other membership organisations
2025	9491	class	949	T	Activities of Religious Organisations
2025	94911	subclass	9491	T	Churches
2025	94912	subclass	9491	T	Mosques
2025	94913	subclass	9491	T	Buddhist/Taoist temples
2025	94914	subclass	9491	T	Hindu/Sikh temples
2025	94919	subclass	9491	T	Activities of religious organisations n.e.c.
2025	9492	class	949	T	Activities of Political Organisations
2025	94920	subclass	9492	T	Activities of political organisations
2025	9499	class	949	T	Activities of Other Membership Organisations n.e.c.
2025	94991	subclass	9499	T	Philanthropic trusts, foundations and related activities
2025	94992	subclass	9499	T	Ethnic associations
2025	94993	subclass	9499	T	Associations for hobbies, recreational, cultural and extra-curricular activities
2025	94994	subclass	9499	T	Student/alumni bodies and related associations
2025	94995	subclass	9499	T	Organisations for the protection of the environment and animals
2025	94996	subclass	9499	T	Community and grassroots organisations
2025	94999	subclass	9499	T	Activities of other membership organisations n.e.c.
2025	95	division	T	T	Repair of computers, personal and household goods and vehicles
2025	951	group	95	T	Repair of computers and communications equipment
2025	9511	class	951	T	Repair of Computers and Peripheral Equipment
2025	95110	subclass	9511	T	Repair and maintenance of computer hardware, data processing equipment and computer peripherals
2025	9512	class	951	T	Repair of Communications Equipment
2025	95120	subclass	9512	T	Repair of communications equipment
2025	952	group	95	T	Repair of personal and household goods
2025	9521	class	952	T	Repair of Consumer Electronics
2025	95210	subclass	9521	T	Repair of audio and video equipment
2025	9522	class	952	T	Repair of Household Appliances and Home and Garden Equipment
2025	95220	subclass	9522	T	Repair of domestic electrical/electronic appliances (except audio and video equipment)
2025	9523	class	952	T	Repair of Footwear and Leather Goods
2025	95230	subclass	9523	T	Repair of footwear and leather goods
2025	9524	class	952	T	Repair of Furniture and Home Furnishings
2025	95240	subclass	9524	T	Repair and restoration of cabinets, furniture, upholstery, window shades and other fixtures
2025	9529	class	952	T	Repair of Other Personal and Household Goods
2025	95291	subclass	9529	T	Repair of bicycles and tricycles
2025	95292	subclass	9529	T	Repair of watches and clocks
2025	95293	subclass	9529	T	Repair of jewellery
2025	95299	subclass	9529	T	Repair of other personal and household goods n.e.c.
2025	953	group	95	T	Repair, maintenance and inspection of vehicles
2025	9530	class	953	T	Repair, Maintenance and Inspection of Vehicles
2025	95301	subclass	9530	T	Repair and maintenance of motor vehicles
2025	95302	subclass	9530	T	Car washing and related services
2025	95303	subclass	9530	T	Motor vehicles inspection and valuation services
2025	96	division	T	T	Other personal service activities
2025	960	group	96	T	Other personal service activities
2025	9601	class	960	T	Washing and (Dry-) Cleaning of Textile and Fur Products
2025	96011	subclass	9601	T	Laundry and dry cleaning services (except self-operated laundries)
2025	96012	subclass	9601	T	Self-operated laundries
2025	9602	class	960	T	Hairdressing, Beauty and Other Personal Care Services
2025	96021	subclass	9602	T	Hairdressing salons/shops
2025	96022	subclass	9602	T	Beauty salons and spas
2025	96023	subclass	9602	T	Manicure and pedicure services
2025	96024	subclass	9602	T	Massage parlours and foot reflexology
2025	96029	subclass	9602	T	Beauty and other personal care services n.e.c.
2025	9603	class	960	T	Funeral and Related Activities
2025	96030	subclass	9603	T	Funeral and related activities
2025	9604	class	960	T	Wedding and Related Activities
2025	96040	subclass	9604	T	Wedding and related activities
2025	9609	class	960	T	Other Personal Service Activities n.e.c.
2025	96091	subclass	9609	T	Friendship, match-making and dating services
2025	96092	subclass	9609	T	Social escort services
2025	96093	subclass	9609	T	Astrology, palmistry and other fortune telling services
2025	96094	subclass	9609	T	Training of pets
2025	96095	subclass	9609	T	Care services for pets and animals
2025	96099	subclass	9609	T	Other personal service activities n.e.c.
2025	U	section	\N	U	Activities of households as employers of domestic personnel
2025	97	division	U	U	Activities of households as employers of domestic personnel
2025	970	group	97	U	Activities of households as employers of domestic personnel
2025	9700	class	970	U	Activities of Households as Employers of Domestic Personnel
2025	97001	subclass	9700	U	Activities of households as employers of domestic workers
2025	97002	subclass	9700	U	Activities of households as employers of other domestic personnel
2025	V	section	\N	V	Activities of extra-territorial organisations and bodies
2025	99	division	V	V	Activities of extra-territorial organisations and bodies
2025	990	group	99	V	Activities of extra-territorial organisations and bodies
2025	9901	class	990	V	Foreign Embassies and Trade Representative Offices
2025	99010	subclass	9901	V	Foreign embassies and trade representative offices
2025	9902	class	990	V	Foreign Armed Forces
2025	99020	subclass	9902	V	Foreign armed forces
2025	9909	class	990	V	Other Extra-territorial Organisations and Bodies
2025	99090	subclass	9909	V	Other extra-territorial organisations and bodies
\.
