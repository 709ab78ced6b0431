import { term } from './term';

/** Spanish words that the glossary rules out; "reportero" and the like would also say something else than meant. */
export const termsEs = [
  term(
    'tráfico (?:de personas|humano|sexual|infantil|de niñ\\p{L}*)|trata de blancas',
    'trata de personas; trata sexual infantil',
  ),
  term('traficantes?|proxenetas?|padrotes?|chulos?|coyotes?', 'tratante; la persona que controla al niño'),
  term('prostitu\\p{L}*|trabajo sexual|vida fácil|se vendió', 'explotación sexual; alguien lo explotó'),
  term('pornografía|porno infantil', 'material de abuso sexual infantil (CSAM)'),
  term(
    'sexo (?:comercial|por supervivencia)|servicios sexuales',
    'acto sexual comercial; explotación a cambio de techo o comida',
  ),
  term('clientes?|consumidor(?:es)?', 'quien pagó por el abuso; comprador, en texto legal'),
  term('depredador(?:es)?|monstruos?|pedófil\\p{L}*|pederastas?|ofensor(?:es)?', 'la persona que abusó; agresor'),
  term('trata familiar', 'trata dentro de la familia'),
  term('niñ[oa]s? (?:traficad|tratad|vendid)[oa]s?', 'niño o adolescente víctima de trata'),
  term('superviviente\\p{L}*', 'sobreviviente'),
  term('(?:niñ[oa]s?|vidas?|persona) (?:rot|dañad|marcad)[oa]s?', 'niño o adolescente que vivió la trata'),
  term('seduc\\p{L}*', 'ganarse la confianza de un niño para abusar de él'),
  term('síndrome de estocolmo|vínculo traumático', 'apego muy fuerte, creado con control y cariño por turnos'),
  term(
    'rescat\\p{L}*|héroes?|heroínas?|esclavitud|esclav[oa]s?|salvar (?:a )?(?:un|una|al|los|las|niñ)\\p{L}*',
    'poner a salvo; ayudar; trata',
  ),
  term('promiscu\\p{L}*|provocativ\\p{L}*|coquet\\p{L}*', 'lo que se ve: “faltó tres días”'),
  term('banderas? rojas?', 'señal de alerta'),
  term('fugitiv\\p{L}*|fugad[oa]s?|niños de la calle', 'niño o adolescente que se fue de su casa'),
  term(
    'padres? (?:adoptivos?|sustitutos?) temporal(?:es)?|cuidado adoptivo|fóster|orfanato',
    'cuidado de crianza temporal; familia de crianza',
  ),
  term('reporter[oa]s?(?: mandatad[oa]s?)?|mandatad[oa]s?|informantes?', 'persona obligada por ley a denunciar'),
  term('línea caliente|línea de vida|línea suicida', 'línea de ayuda; línea directa'),
  term('aplicación de la ley|migra', 'la policía; las autoridades'),
  term(
    'discapacitad[oa]s?|minusválid[oa]s?|sordomud[oa]s?|retras(?:o|ado) mental|capacidades diferentes',
    'persona con discapacidad; persona sorda',
  ),
  term('niños de color|gente de color|latinx|latine', 'niños negros, latinos, indígenas, asiáticos'),
  term('ilegales|un indocumentado|los indocumentados', 'persona sin estatus migratorio'),
  term(
    'puerto seguro|vaciar la condena|felonía',
    'ley que trata a los niños explotados como víctimas; anular la condena; delito grave',
  ),
];
