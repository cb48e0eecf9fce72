// Meridian Mutual, an insurer that does not exist: its units in five countries and one person or more in each role.
import type { Organisation, Person } from '../services/organisation.ts';

type Grant = Person['roles'][number];

const on = (unit: string, ...roles: Grant['role'][]): Grant[] => roles.map((role) => ({ role, unit }));

export const demoOrganisation: Organisation = {
  id: 'meridian',
  name: 'Meridian Mutual',
  units: [
    { id: 'unit-eu', name: 'Meridian Mutual Europe', region: 'eu' },
    { id: 'unit-pl', name: 'Meridian Mutual Polska', parent: 'unit-eu', region: 'pl' },
    { id: 'unit-hu', name: 'Meridian Mutual Magyarország', parent: 'unit-eu', region: 'hu' },
    { id: 'unit-el', name: 'Meridian Mutual Hellas', parent: 'unit-eu', region: 'el' },
    { id: 'unit-id', name: 'Meridian Mutual Indonesia', parent: 'unit-eu', region: 'id' },
    { id: 'unit-uk', name: 'Meridian Mutual UK', parent: 'unit-eu', region: 'uk' },
  ],
  people: [
    {
      id: 'person-bence',
      name: 'Bence Kovács',
      locale: 'hu',
      unit: 'unit-hu',
      roles: on('unit-hu', 'employee', 'community_manager'),
    },
    { id: 'person-ewa', name: 'Ewa Nowak', locale: 'pl', unit: 'unit-pl', roles: on('unit-pl', 'employee') },
    {
      id: 'person-zofia',
      name: 'Zofia Lis',
      locale: 'pl',
      unit: 'unit-pl',
      roles: [...on('unit-eu', 'employee', 'content_manager'), ...on('unit-pl', 'district_manager')],
    },
    {
      id: 'person-nikos',
      name: 'Nikos Vlachos',
      locale: 'el',
      unit: 'unit-el',
      roles: on('unit-eu', 'employee', 'approver'),
    },
    {
      id: 'person-ruth',
      name: 'Ruth Adeyemi',
      locale: 'en',
      unit: 'unit-uk',
      roles: on('unit-eu', 'employee', 'final_approver', 'governance_lead'),
    },
    {
      id: 'person-marek',
      name: 'Marek Sobol',
      locale: 'pl',
      unit: 'unit-pl',
      roles: on('unit-eu', 'employee', 'strategist'),
    },
    {
      id: 'person-eleni',
      name: 'Eleni Papadaki',
      locale: 'el',
      unit: 'unit-el',
      roles: on('unit-el', 'employee', 'content_manager', 'district_manager'),
    },
    {
      id: 'person-katalin',
      name: 'Katalin Szabó',
      locale: 'hu',
      unit: 'unit-hu',
      roles: on('unit-hu', 'employee', 'approver', 'district_manager'),
    },
    {
      id: 'person-dewi',
      name: 'Dewi Santoso',
      locale: 'id',
      unit: 'unit-id',
      roles: on('unit-id', 'employee', 'community_manager', 'district_manager'),
    },
    {
      id: 'person-tomasz',
      name: 'Tomasz Wrona',
      locale: 'pl',
      unit: 'unit-eu',
      roles: on('unit-eu', 'employee', 'brand_protection'),
    },
    {
      id: 'person-ruxandra',
      name: 'Ruxandra Adam',
      locale: 'en',
      unit: 'unit-eu',
      roles: on('unit-eu', 'employee', 'approver'),
    },
    {
      id: 'person-agnes',
      name: 'Ágnes Fodor',
      locale: 'hu',
      unit: 'unit-eu',
      roles: on('unit-eu', 'employee', 'analyst'),
    },
    {
      id: 'person-oliver',
      name: 'Oliver Grant',
      locale: 'en',
      unit: 'unit-uk',
      roles: on('unit-eu', 'employee', 'coordinator'),
    },
    {
      id: 'person-bagus',
      name: 'Bagus Pratama',
      locale: 'id',
      unit: 'unit-eu',
      roles: on('unit-eu', 'employee', 'security_officer'),
    },
    {
      id: 'person-maria',
      name: 'Maria Kanellou',
      locale: 'el',
      unit: 'unit-eu',
      roles: on('unit-eu', 'employee', 'auditor'),
    },
    {
      id: 'person-piotr',
      name: 'Piotr Zając',
      locale: 'pl',
      unit: 'unit-eu',
      roles: on('unit-eu', 'employee', 'org_admin'),
    },
  ],
};
