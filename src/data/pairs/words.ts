/** The words of titles and tables of pairs: "ECS or EKS", "ECS and Fargate". */
import type {Locale} from '../locales';
import type {Pair} from '../schema';

type Words = Readonly<Record<Locale, string>>;

const or: Words = {en: 'or', nl: 'of', es: 'o'};
const and: Words = {en: 'and', nl: 'en', es: 'y'};

export const pairJoints: Readonly<Record<Pair['relation'], Words>> = {alternatives: or, overlap: or, stack: and};

/** `{first}` and `{second}` are put in. */
export const pairCaption: Words = {
  en: '{first} and {second} side by side',
  nl: '{first} en {second} naast elkaar',
  es: '{first} y {second} frente a frente',
};

/** Follows a verdict that is too short to describe a page. */
export const pairDescription: Words = {
  en: '{first} and {second} side by side: limits, scaling, price, and what people get wrong.',
  nl: '{first} en {second} naast elkaar: limieten, schalen, prijs, en wat mensen verkeerd begrijpen.',
  es: '{first} y {second} frente a frente: límites, escalado, precio y lo que la gente entiende mal.',
};
