// Rules that several acts share: what stands in the way of a command, and how duties open and end.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "matter/matter.h"
#include "matter/occasion.h"
#include "matter/refusal.h"

namespace minqiao {

struct Act;

// The article behind a rule in the regulation under which the matter began, such as
// regulation_2022.30; empty when that regulation is silent. Rule keys stand in statutes/.
std::string article_for(const Matter& so_far, const Occasion& occasion, std::string_view rule);

// True when the matter's regulation has this clock and it runs for this kind and branch.
bool has_clock(const Matter& so_far, const Occasion& occasion, std::string_view clock);

// Nothing more is done in a matter that was closed, concluded, archived or joined to another.
Bar bar_unless_live(const Matter& so_far, const Occasion& occasion);
// The organ that acts in the matter: the one it lies with; where another than the office keeps it, that
// one, while it lies with the office or with an organ that it has come to accuse.
OrganId acting_organ(const Matter& so_far, const Jurisdiction& jurisdiction);
// The same for what falls to the organ that sent it on.
OrganId acting_for(OrganId organ, const Matter& so_far, const Jurisdiction& jurisdiction);
// Only the acting organ acts.
Bar bar_unless_ours(const Matter& so_far, const Occasion& occasion);
// Both, in that order.
Bar bar_unless_live_and_ours(const Matter& so_far, const Occasion& occasion);

// Faults of a text that must be there: required when blank, bad_char, too_long (letters).
void check_text(std::vector<FieldFault>& faults, const std::string& name, const std::string& text,
                std::size_t letters_max);
inline constexpr std::size_t name_letters_max = 200;
// Those of a name: it stands on one line and does not turn the writing.
void check_name(std::vector<FieldFault>& faults, const std::string& name, const std::string& text);
inline constexpr std::size_t reason_letters_max = 5'000;
inline constexpr std::size_t text_letters_max = 200'000;

// A category is known, and not withdrawn by the office on the day on which it is chosen.
void check_category(std::vector<FieldFault>& faults, const std::string& name, const std::string& category,
                    const Occasion& occasion);

// A ground must be one of the matter's regulation, one for this purpose, and what happened in the matter.
void check_ground(std::vector<FieldFault>& faults, const std::string& name, const std::string& ground,
                  GroundFor purpose, const Matter& so_far, const Occasion& occasion);

// The refusal that these faults make; nothing when there are none.
Bar refuse_for(std::vector<FieldFault> faults, std::string article = {});

// A new request joins a matter before its opinion, or a reexamination of the same facts while it is being
// decided; otherwise it is a new matter. What the office has set is part of the jurisdiction.
Bar bar_of_adding_requests(const Matter& so_far, const Occasion& occasion);
// The organ that handles or reexamines a matter tells the petitioner that a new request is answered with
// the others.
void tell_of_added_requests(Matter& so_far, const Act& act, const std::vector<PetitionBrief>& added);

Duty& open_duty(Matter& so_far, const Act& act, DutyKind kind, OrganId holder, std::string clock);
void end_duty(Duty& duty, const Act& act);
void end_duties(Matter& so_far, const Act& act, std::initializer_list<DutyKind> kinds);
void end_all_duties(Matter& so_far, const Act& act);
// What was answered or only half answered is answered anew: opinion, proposals and remedies are cleared.
void answer_anew(Matter& so_far);

bool has_ended(const Matter& so_far);
// A completion report that nobody has agreed to or returned yet.
bool has_waiting_report(const Matter& so_far);
// Somebody who has an interest in the matter: what this officer proposed or asked for is no more (Art. 28).
void withdraw_proposals_of(OfficerId officer, Matter& so_far);
// The first duty of whoever took a petition in: K1 for a petition office, K2 for another organ.
void open_receiving_duty(Matter& so_far, const Act& act, OrganId holder, CivilDay received_on,
                         bool by_petition_office);

}  // namespace minqiao
