import { fold } from "#lib/text.ts";

/**
 * Given names that people in France bear, folded: those that the INSEE counts most often among births since 1930, with
 * those that came with families from elsewhere. They tell « Camille Bonnet » from « Terre de Scarpe ».
 */
const GIVEN_NAMES = new Set(
  `abdel abdelkader abdellah abdou abel achille adam adel adele adeline adelaide adrien adrienne agathe agnes ahmed aicha
  aida aime aimee alain alan alban albane albert alberte albin alex alexandra alexandre alexia alexis alfred ali alice
  alicia alienor aline alison alix aliya alizee allan alphonse amadou amandine amaury ambre ambroise amelie amel amina
  amine aminata amir amira ana anais anatole andre andrea andree andreas ange angel angela angele angelina angelique anissa anita
  anna annabelle anne annette annick annie anny anouk anthony antoine antoinette antonin antonio antony apolline arielle
  ariane aristide arlette armand armande armelle arnaud arnold arsene arthur assia astrid aube aubin aude audrey auguste
  augustin augustine aurelie aurelien aurore axel axelle aya ayoub aymeric aziz aziza baptiste barbara bastien
  beatrice benedicte benjamin benoit berenger berangere bernadette bernard berthe bertrand bettina bilal blaise blanche
  blandine boris boubacar brahim brandon brice brigitte bruce bruno camelia camille candice capucine carine carla carlos
  carole carolina caroline cassandra catherine cathy cecile cecilia cedric celestin celestine celia celine cesar chantal
  charlene charles charlie charline charlotte cheikh chloe christel christele christelle christian christiane
  christine christophe christopher cindy claire clara clarisse claude claudette claudie claudine clea clemence clement
  clementine cleo clothilde clotilde colette colin coline constance constant constantin coralie corentin corine corinne
  cyprien cyril cyrille cyrielle dalila damien dan daniel daniela daniele danielle danny daphne david deborah delphine
  denis denise desire desiree diana diane didier dimitri djamel djamila djibril dominique donatien dorian dorine doris dorothee
  driss dylan eddy edgar edith edmond edouard eduardo edwige eglantine elena eleonore elia eliane elias elie eliette elif elina
  elisa elisabeth elise elodie eloi eloise elsa elvire elyes emeline emeric emile emilie emilien emilienne emma emmanuel
  emmanuelle enzo eric erica erik ernest erwan erwin esma estelle esteban esther ethan etienne eudes eugene eugenie eva evan
  eveline evelyne fabien fabienne fabrice fabio fadila fanny fanta farah farid farida fatiha fatima fatma fatou fatoumata faustine
  felicie felicien felix ferdinand fernand fernande fernando fiona firmin flavie flavien fleur flora florence
  florent florian floriane florimond fortune fouad franca france franceline francette francine francis francisco franck
  francois francoise frank frantz fred frederic frederique gabin gabriel gabriela gabrielle gael gaelle gaetan gaetane
  garance gaspard gaston gautier gauthier genevieve geoffrey geoffroy george georges georgette georgina gerald geraldine
  gerard germain germaine gervais ghislain ghislaine ghizlane gilbert gilberte gilles gillian gina gino giovanni gisele
  giuseppe goran grace gregoire gregory guilaine guillaume gustave guy guylaine gwenael gwenaelle gwendal gwendoline
  gwladys habib habiba hadrien hajar hakim hakima hamid hamza hanane hanna hannah hans harold harry hasna hassan
  hawa hector helena helene heloise henri henriette herman hermine hermeline herve hicham hilaire hilda hind hippolyte honore honorine
  hortense houria hubert hugo hugues huguette ibrahim ibrahima idriss ignace igor ilan ilona ilyes imad imane imene
  ines inga ingrid irene irina iris irma isaac isabelle isaure isidore ismael issa ivan ivana ivo jacinthe jack jacky jacqueline
  jacques jade jamal jamila jan jane janine jason jasmine jean jeanine jeanne jeannette jeannine jeannot jennifer jenny jeremie
  jeremy jerome jessica jessy jihane jimmy joachim joan joanna joao jocelyn jocelyne joel joelle joffrey johan johanna john johnny
  jonas jonathan jordan jorge jose josee joseph josephine josette joshua josiane josselin josy joy juan judicael judith jules
  julia julian juliana julie julien julienne juliette justin justine kader kais kamel karen karim karima karine karl kassandra katia
  katell kathleen katy kelly kenny kevin khadidja khadija khaled kheira kilian killian kim laetitia laila lamia lana lara larissa
  latifa laura laure laureline laurence laurene laurent laurette laurie laurine lauryn lea leandre leandro leane leila lena leo leon leonard leonie leonor leonore leopold leopoldine leslie leticia lia liam lila lilia lilian liliane lilou lily lina
  linda lino lionel lisa lise lisette livia loan loane loic lois lola lorena lorenzo lorette lorine loris lou louane loubna louis louisa
  louise louisette loup louna luc luca lucas luce lucette lucia lucie lucien lucienne lucile lucille luciano ludivine ludovic luigi
  luis luka lukas luna lydia lydie lyna lynda mae maelle maeva maelys magali magalie magda magdalena magdeleine mahdi mahmoud
  maia maite maimouna malaika malik malika malo mamadou manon manuel manuela marc marceau marcel marcelle marcelin
  marceline marco margaux margot marguerite maria mariam mariama marianne marie mariette marielle marilyn marilyne marin marina
  marine mario marion marius marjolaine marjorie marlene marthe martial martin martine maryam maryline maryse maryvonne
  mateo mathias mathieu mathilda mathilde mathis mathys matilda matteo matthias matthieu matthis maud maude maureen maurice mauricette
  max maxence maxime maximilien maya mederic medhi megane mehdi melanie melina melissa melodie mercedes merieme meriem meryem
  meyer michael michel michele micheline michelle mickael miguel mikael mila milan milena milo mimoun mina miranda mireille miriam
  modeste mohamed mohammed mokhtar monica monika monique morgan morgane mouloud mounia mounir mourad moussa moustapha muriel
  mustapha myriam mylene nabil nabila nacer nadege nadia nadine nadir nadjet naima najat naomi narcisse nasser natacha
  natalia nathalie nathan nathanael nawal nawel nayla ndeye nejma nelly nelson nestor nicolas nicole nihad nina nino noa noah noam nolan
  noe noel noelie noelle noemie nora nordine norbert noreddine noria norman nouara nour nouredine oceane octave octavie odette odile
  odilon olga olive olivia olivier ombeline omar omer ondine ophelie orane oriane orlane oscar osman oswald othmane oumar oumou
  ousmane pablo paloma pamela paola pascal pascale pascaline patrice patricia patrick paul paula paule paulette paulin pauline pedro
  penelope perle perrine peter petra philibert philippe philippine philomene pierre pierrette pierrick pierrot pol prisca priscilla
  prosper prune quentin quitterie rabah rabia rachel rachid rachida rahma raissa ralph ramata ramon ramzi raoul raphael
  raphaelle raymond raymonde rayan rebecca regine regis reine reinhard remi remy renato renaud rene renee reynald ricardo
  richard riad rita robert roberta roberte roberto robin robinson rocco rodolphe rodrigue roger roland rolande roman romain romane romaric
  romeo romuald ronan rosa rosalie rosalind rose roselyne rosemarie rosine roxane ruben rudy ryad sabah sabine sabri sabrina sacha
  said saida saliha salim salima salimata salma salome salomon salvatore sam samantha sami samia samir samira samson samuel samy sandra
  sandrine sandy santiago sara sarah sarra sasha saskia saul savannah sebastien segolene selene selim selma seraphin seraphine serena serge
  servane severin severine sevda shaina sharon shirley siaka sibylle sidonie siham silvia simeon simon simona simone sixtine sofia sofian
  sofiane soizic solange solene soline sonia sophia sophie soraya souad soufiane souleymane stan stanislas steeve stella
  stephan stephane stephanie steve steven sullivan suzanne suzelle suzette suzy sybille sylvain sylvaine sylvestre sylvette sylvia
  sylviane sylvie tania tanguy tarek tatiana tess tessa thais thea theo theodore theophile therese thibaud thibaut thibault
  thierry thomas tiana tibo tidiane tiffany tim timea timeo timothe timothee titouan tom tony toufik toussaint tristan ulrich ulysse
  urbain ursule valentin valentina valentine valere valeria valerian valerie valery vanessa vanina vera veronique vianney
  vicente vickie victoire victor victoria victorien victorine vincent vincente violaine violette virgile virginie viviane vivien
  vladimir wafa walid walter wanda wassila wendy wilfried wilfrid william willy xavier yacine yael yamina yan yanis yann yannick
  yasin yasmina yasmine yassin yassine yohan yohann yoan yoann yolaine yolande youcef youness youri youssef yusuf yvan yves yvette
  yvon yvonne zacharie zahia zahra zakaria zara zelie zelda zeineb zeynep zineb zinedine zoe zohra zouhair`.split(
    /\s+/u,
  ),
);

/** Does a name open with a given name: « Marie-Josée Lobry », « ALPHONSE KABORÉ »? */
export function opensWithGivenName(name: string): boolean {
  const [first = ""] = fold(name.trim()).split(/[\s-]/u);
  return GIVEN_NAMES.has(first);
}
