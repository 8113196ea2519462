/** What the plugin `notes-data` writes for the browser. */
declare module '@generated/notes-data/default/services.json' {
  const services: import('./domain/service-place').ServicePlace[];
  export default services;
}
declare module '@generated/notes-data/default/layers.json' {
  const layers: import('./plugins/notes-data').LayerPlace[];
  export default layers;
}
declare module '@generated/notes-data/default/service-names.json' {
  const names: Readonly<Record<string, string>>;
  export default names;
}
declare module '@generated/notes-data/default/service-map.json' {
  const map: import('./domain/service-map').ServiceMapProps;
  export default map;
}
declare module '@generated/notes-data/default/recent-changes.json' {
  const changes: import('./plugins/notes-data').RecentChange[];
  export default changes;
}

/** What the plugin `service-pairs` writes for the chooser, loaded on demand. */
declare module '@generated/service-pairs/default/chooser.json' {
  const data: import('./domain/pair-page').ChooserData;
  export default data;
}
