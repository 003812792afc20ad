// The shapes of the interface under their own names. All of them follow from the OpenAPI file.
import type { operations, paths } from '../../../generated/api'

type Json<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : never
type Answer<Name extends keyof operations, Status extends number> = operations[Name] extends {
  responses: Record<Status, infer Response>
}
  ? Json<Response>
  : never
type Asked<Name extends keyof operations> = operations[Name] extends { requestBody: infer Body } ? Json<Body> : never
type Query<Name extends keyof operations> = NonNullable<
  operations[Name] extends { parameters: { query?: infer Q } } ? Q : never
>

export type { paths }

export type Me = Answer<'get_me', 200>
export type Officer = Me['officer']
export type MatterList = Answer<'list_matters', 200>
export type MatterItem = MatterList['items'][number]
export type MattersQuery = Query<'list_matters'>
export type PetitionList = Answer<'list_petitions', 200>
export type PetitionItem = PetitionList['items'][number]
export type PetitionsQuery = Query<'list_petitions'>
export type WorkbenchPage = Answer<'get_workbench', 200>
export type WorkbenchRows = WorkbenchPage['arrived']
export type WorkbenchRow = WorkbenchRows['items'][number]
export type WorkbenchCount = WorkbenchPage['mine']
export type MatterPage = Answer<'get_matter', 200>
export type MatterHead = MatterPage['matter']
export type State = MatterHead['state']
export type Petition = MatterPage['petitions'][number]
export type FilePage = MatterPage['files'][number]
export type Act = MatterPage['acts'][number]
export type ActName = Act['act']
export type DutyItem = MatterPage['duties'][number]
export type OpeningItem = MatterPage['openings'][number]
export type Lamp = NonNullable<DutyItem['lamp']>
export type PetitionAsked = Asked<'register_petition'>
export type Channel = PetitionAsked['channel']
export type Registered = Answer<'register_petition', 201>
export type BarredReceiver = Answer<'list_barred_receivers', 200>['items'][number]
export type SimilarItem = Answer<'find_similar', 200>[number]
export type EnquiryAsked = Asked<'answer_enquiry'>
export type EnquiryAnswer = Answer<'answer_enquiry', 201>
export type CommandAsked = Asked<'give_command'>
export type CommandName = CommandAsked['command']
export type Organ = Answer<'list_organs', 200>['items'][number]
export type Category = Answer<'list_categories', 200>['items'][number]
export type Ground = Answer<'list_grounds', 200>['items'][number]
export type Article = Answer<'list_articles', 200>['items'][number]
export type OrganChange = Asked<'change_organ'>
export type OrganChangeItem = Answer<'list_organ_changes', 200>['items'][number]
export type OrganChangeEntered = Answer<'change_organ', 201>
export type SuccessionPreview = Answer<'preview_organ_change', 200>
export type CategoryChangeAsked = Asked<'change_category'>
export type CategoryChangeEntered = Answer<'change_category', 201>
export type CategoryChangeItem = Answer<'list_category_changes', 200>['items'][number]
export type NoticeAsked = Asked<'enter_notice'>
export type NoticeItem = Answer<'list_notices', 200>['items'][number]
export type NoticeEntered = Answer<'enter_notice', 201>
export type Redating = Answer<'preview_notice', 200>
export type SettingItem = Answer<'list_settings', 200>['items'][number]
export type SettingAsked = Asked<'change_setting'>
export type SettingEntered = Answer<'change_setting', 201>
export type ClockItem = Answer<'list_clocks', 200>['items'][number]
export type Revealed = Answer<'reveal', 200>
export type RevealAsked = Asked<'reveal'>
export type OfficerItem = Answer<'list_officers', 200>['items'][number]
export type LawItem = Answer<'list_laws', 200>['items'][number]
export type LawAsked = Asked<'import_law'>
export type ImportedLaw = Answer<'import_law', 201>
export type ArticlesQuery = Query<'list_articles'>
export type TrailItem = Answer<'list_audit', 200>['items'][number]
export type TrailQuery = Query<'list_audit'>
export type AccountItem = Answer<'list_accounts', 200>['items'][number]
export type AccountsQuery = Query<'list_accounts'>
export type AccountAsked = Asked<'add_account'>
export type AccountAdded = Answer<'add_account', 201>
export type AccountChange = Asked<'change_account'>
export type AccountChanged = Answer<'change_account', 201>
export type AccountHistoryItem = Answer<'list_account_history', 200>['items'][number]
export type SessionItem = Answer<'list_sessions', 200>['items'][number]
export type SessionsQuery = Query<'list_sessions'>
export type JobList = Answer<'list_jobs', 200>
export type JobItem = JobList['items'][number]
export type UnsealingItem = Answer<'list_unsealings', 200>['items'][number]
export type Given = Answer<'give_command', 201>
export type CalendarDay = Answer<'get_calendar', 200>['items'][number]
export type DraftPage = Answer<'get_draft', 200>
export type DraftVersion = DraftPage['versions'][number]
export type DraftAnswer = DraftPage['draft']['answers'][number]
export type DraftText = Asked<'write_draft'>
export type ApprovalAsked = Asked<'step_draft'>
export type ProblemPage = {
  title: string
  status: number
  detail: string
  code: string
  request_id: string
  article?: string
  fields?: FieldFault[]
}
export type FieldFault = { name: string; code: string; detail: string; overridable?: boolean }
