/** Units as texts print them, for expressions; « millions de litres » is one. */
export const MEASURE =
  "%|tonnes?|t(?=\\s)|kg|kilos?|m²|m2|m³|m3|km|ha|hectares?|mètres? carrée?s?|mètres? cubes?|litres?|hectolitres?|ETP|kWh|MWh|heures?|milli(?:ons?|ers) de (?:litres|tonnes|kilomètres|kWh)|milli(?:ons?|ers) d['’]heures";

export const MONEY = "k€|M€|€|milliards? d['’]euros|millions? d['’]euros|euros?";
