import type {Locale} from '../data/locales';
import type {Layer} from '../data/schema';
import {serviceById} from '../data/services';
import type {ServiceId} from '../data/services/ids';
import {pageLink} from './page-link';

/** A service as lists and cards show it. */
export interface ServicePlace {
  id: ServiceId;
  /** The short name that people say. */
  name: string;
  tagline: string;
  layer: Layer;
  /** The note, as a link within the site. */
  to: string;
}

/** A service in a language. */
export function servicePlace(id: ServiceId, locale: Locale): ServicePlace {
  const {profile, text} = serviceById(id);
  return {
    id,
    name: profile.shortName,
    tagline: text[locale].tagline,
    layer: profile.layer,
    to: pageLink(profile.page),
  };
}
