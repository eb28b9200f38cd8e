// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralDraft.h"
#include "ui/referrals/AcceptForm.h"
#include "ui/referrals/DraftBanner.h"
#include "ui/referrals/ReferralForms.h"
#include "ui/referrals/form/ReferralForm.h"
#include "ui/referrals/form/WithoutConsentForm.h"
#include "ui/risk/OverrideForm.h"
#include "ui/risk/RiskDraft.h"
#include "ui/risk/RiskForm.h"
#include "ui/shell/drafts/Drafts.h"

#include <algorithm>

// What was begun before and stands in a form again.

namespace marac {

bool ReferralForms::goOn(const QString &draftForm, const std::optional<ReferralFile> &file)
{
    const ReferralId id = file ? file->record.referral.id : ReferralId();
    const std::optional<Draft> begun = m_context.drafts().find({draftForm, subjectOf(id)});
    if (!begun || !takeUp(*begun, file))
        return false;
    if (holds(*begun)) {
        m_context.prompts().warn(
            tr("You had begun this: what you typed stands here again, not saved yet. Cancel drops it."));
    }
    return true;
}

/// R103: what is left out of the form now would be missing from the record afterwards.
bool ReferralForms::refusesAsClosed(const ReferralFile &file)
{
    if (std::none_of(file.people.cbegin(), file.people.cend(), [](const PersonFile &one) { return one.closed; }))
        return false;
    m_context.prompts().failed({Problem::Kind::Refused,
                                tr("Somebody named in this referral is in a case that is closed until everybody at "
                                   "its meeting has signed. "
                                   "Nothing was changed. Change the referral once the meeting’s cases are open."),
                                {}});
    return true;
}

/// Those whom a draft names as the register has them now: the people of its referral, and others it was typed over or whom it
/// takes from the register. Refused while one of them is closed (R103).
static Result<QList<PersonFile>> peopleOf(Register &reg, const ReferralEntry &entry,
                                          const std::optional<ReferralFile> &file)
{
    QList<PersonFile> people = file ? file->people : QList<PersonFile>();
    for (const PartEntry &part : entry.parts) {
        for (const PersonId id : {part.person.person.id, part.existing}) {
            const bool isThere = std::any_of(people.cbegin(), people.cend(),
                                             [id](const PersonFile &one) { return one.person.id == id; });
            if (!id.isValid() || isThere)
                continue;
            const Result<PersonFile> one = consultPerson(reg, id);
            if (!one)
                return Failure(one.error());
            people << *one;
        }
    }
    return people;
}

void ReferralForms::takeUpReferral(const ReferralEntry &entry, const std::optional<ReferralFile> &file)
{
    if (file && refusesAsClosed(*file))
        return;
    const Result<QList<PersonFile>> people = peopleOf(m_context.reg(), entry, file);
    if (!people) {
        m_context.prompts().failed(people.error());
        return;
    }
    const auto fill = [&](ReferralForm &form) {
        form.setEntry(entry, *people);
        form.setAssessed(file && file->assessment);
    };
    openReferral(entry.referral.id, fill, {});
}

bool ReferralForms::takeUp(const Draft &draft, const std::optional<ReferralFile> &file)
{
    if (draft.form == DraftBanner::referralForm) {
        if (const std::optional<ReferralEntry> entry = referralFromDraft(draft.content)) {
            takeUpReferral(*entry, file);
            return true;
        }
    } else if (draft.form == DraftBanner::riskForm) {
        if (std::optional<NewAssessment> assessment = assessmentFromDraft(draft.content); assessment && file) {
            assessment->referralId = file->record.referral.id;
            assessment->caseId = file->record.referral.caseId;
            RiskForm *form = openAssessment(*assessment, notAskedInDraft(draft.content), file->assessment);
            if (!form)
                return true;
            const QString repeated = assessment->context.repeat ? whyRepeat(*file) : QString();
            if (!repeated.isEmpty())
                form->tellRepeat(repeated);
            form->setUnsaved();
            return true;
        }
    } else if (draft.form == DraftBanner::judgementForm && file && file->assessment) {
        OverrideForm *form = openJudgement(*file);
        form->setDraft(draft.content);
        form->begin();
        return true;
    } else if (draft.form == DraftBanner::acceptanceForm && file && !file->record.referral.caseId.isValid()) {
        AcceptForm *form = openAcceptance(*file);
        form->setDraft(draft.content);
        form->begin();
        return true;
    } else if (draft.form == DraftBanner::sharingForm && file
               && file->record.referral.state != ReferralState::Refused) {
        WithoutConsentForm *form = openSharing(*file);
        form->setDraft(draft.content);
        form->begin();
        return true;
    }
    m_context.prompts().warn(tr("This draft no longer fits its referral, or was written by another version of the "
                                "program. Nothing was changed; drop it and start anew."));
    return false;
}

} // namespace marac
