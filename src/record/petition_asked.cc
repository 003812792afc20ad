#include "record/petition_asked.h"

#include <algorithm>

namespace minqiao {

Petition petition_of(const PetitionAsked& asked, CivilDay today, Level own_level) {
    Petition petition;
    petition.channel = asked.channel;
    petition.received_on = asked.received_on.value_or(today);
    petition.raised_at = asked.raised_at.value_or(own_level);
    petition.headcount = asked.headcount.value_or(std::max(1, int(asked.petitioners.size())));
    petition.anonymous = asked.anonymous;
    petition.confidential = asked.confidential;
    petition.petitioners = asked.petitioners;
    petition.represented = asked.represented;
    petition.representatives = asked.representatives;
    petition.subject = asked.subject;
    petition.text = asked.text;
    petition.requests = asked.requests;
    petition.kind = asked.kind;
    petition.category = asked.category;
    petition.complained_of = asked.complained_of;
    petition.place = asked.place;
    petition.household_place = asked.household_place;
    petition.residence_place = asked.residence_place;
    petition.joint_letter = asked.joint_letter;
    petition.from_above = asked.from_above;
    petition.language = asked.language;
    petition.file_ids = asked.file_ids;
    return petition;
}

}  // namespace minqiao
