const NAME = 'Nguyễn Thị Ánh';

/** A small file in Popolo with what real files have that is hard to read rightly. */
export const popoloSample = {
  persons: [
    {
      id: 'người/1',
      name: NAME.normalize('NFD'),
      birth_date: '1960',
      gender: 'female',
      image: 'http://example.org/1.jpg',
      identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }],
      other_names: [{ name: 'Chị Ánh', lang: 'vi' }],
      links: [{ url: 'http://example.org/anh' }, { url: 'not an address' }],
      sources: [{ url: 'http://example.org/list', note: 'The list' }],
    },
    { id: '2', name: 'Trần Văn Bình', birth_date: '1971-13-01' },
    { id: '3', name: 'Lê Chí' },
    { name: 'No id' },
  ],
  organizations: [
    { id: 'legislature', name: 'National Assembly', classification: 'legislature', seats: 500 },
    { id: 'party/unknown', name: 'unknown', classification: 'party' },
    { id: 'party/a', name: 'Party A', classification: 'party', parent_id: 'legislature', dissolution_date: '2015' },
  ],
  meta: { sources: ['http://example.org/'] },
  memberships: [
    {
      person_id: 'người/1',
      organization_id: 'legislature',
      role: 'member',
      legislative_period_id: 'term/13',
      area_id: 'area/nghệ_an',
      on_behalf_of_id: 'party/unknown',
      start_date: '2011-05-22',
      end_date: '2015-12-31',
    },
    { person_id: 'người/1'.normalize('NFD'), organization_id: 'legislature', start_date: '2016', end_date: '2016' },
    { person_id: '3', organization_id: 'legislature', start_date: '2015-03-02', end_date: '2014-01-01' },
    { person_id: '3', organization_id: 'party/a', on_behalf_of_id: 'party/a', start_date: '2011', end_date: '2015' },
    { person_id: '404', organization_id: 'legislature' },
    { person_id: '3', post_id: 'post/1', end_date: '2014' },
    { organization_id: 'legislature' },
  ],
  posts: [
    {
      id: 'post/1',
      label: 'Speaker',
      other_label: ['Chủ tịch Quốc hội'],
      organization_id: 'legislature',
      area_id: 'area/xứ',
    },
  ],
  areas: [
    { id: 'area/nghệ_an', name: 'Nghệ An', type: 'constituency' },
    { id: 'area/xứ', name: 'Xứ lạ' },
  ],
  events: [
    {
      id: 'term/13',
      name: '13th Congress',
      classification: 'legislative period',
      organization_id: 'legislature',
      start_date: '2011',
      end_date: '2015',
    },
  ],
  motions: [{ id: 'm' }],
};
