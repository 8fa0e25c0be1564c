import type { APIRoute } from 'astro';
import { record } from '../../record/record.ts';
import { eventsData } from '../../rules/open-data.ts';
import { absolute } from '../../site.ts';

export const GET: APIRoute = () => Response.json(eventsData(record, absolute));
