// The articles that an opinion or a remedy's decision rests on: gists of statutes/ by their id, and exact
// articles of exact versions in the office's library, which come in with the occasion.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "matter/act.h"
#include "matter/command.h"
#include "matter/matter.h"
#include "matter/occasion.h"
#include "matter/refusal.h"

namespace minqiao {

// Faults of a list of cited articles: at least one, and each there. Its version, that of statutes/ as one
// of the library, must have been in force between the day of the fact and the day of the act; where nobody
// says the day of the fact, it is the day on which the matter was received (Legislation Law, Art. 104: no
// law looks back).
void check_articles(std::vector<FieldFault>& faults, const std::string& name,
                    const std::vector<std::string>& articles, std::optional<CivilDay> fact_on,
                    const Matter& so_far, const Occasion& occasion);
// The day of a fact is not after the act.
void check_fact_day(std::vector<FieldFault>& faults, const std::string& name, std::optional<CivilDay> fact_on,
                    const Occasion& occasion);

// Every article that the command or the act names, each once, in their order.
std::vector<std::string> cited_articles(const Command& command);
std::vector<std::string> cited_articles(const ActBody& act_body);

}  // namespace minqiao
