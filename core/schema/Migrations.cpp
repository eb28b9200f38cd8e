// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Migrations.h"

#include "core/actions/ActionsSchema.h"
#include "core/actions/takingback/TakingBackSchema.h"
#include "core/agencies/AgenciesSchema.h"
#include "core/calendar/CalendarSchema.h"
#include "core/cases/CasesSchema.h"
#include "core/meetings/LargeRegisterSchema.h"
#include "core/meetings/MeetingRecordsSchema.h"
#include "core/meetings/MeetingsSchema.h"
#include "core/people/PeopleSchema.h"
#include "core/people/facts/PeopleFactsSchema.h"
#include "core/people/telling/ProtectedPhrasesSchema.h"
#include "core/referrals/ReferralsSchema.h"
#include "core/referrals/criteria/CriteriaSchema.h"
#include "core/referrals/withoutconsent/WithoutConsentSchema.h"
#include "core/register/RegisterSchema.h"
#include "core/risk/RiskSchema.h"
#include "core/search/index/SearchIndexSchema.h"
#include "core/today/WaitingSchema.h"

#include <array>

namespace marac {

std::span<const Migration> registerMigrations()
{
    static const std::array steps{
        registerSchema,
        calendarSchema,
        agenciesSchema,
        peopleSchema,
        riskSchema,
        referralsSchema,
        casesSchema,
        meetingsSchema,
        actionsSchema,
        meetingsClosingSchema,
        actionsLockingSchema,
        meetingRecordsSchema,
        attendanceSeatsSchema,
        casesClosingSchema,
        peopleFactsSchema,
        riskJudgementsSchema,
        designationFormSchema,
        chasingSchema,
        amendmentsSchema,
        researchSchema,
        samenessSchema,
        outcomeSchema,
        referralContactsSchema,
        absencesSchema,
        referralReturnsSchema,
        victimSupportSchema,
        takingBackSchema,
        referralCriteriaSchema,
        erasedIndexSchema,
        diversitySchema,
        dueTimeSchema,
        signedWordingSchema,
        apologiesSchema,
        withoutConsentSchema,
        protectedPhrasesSchema,
        locationTypeSchema,
        sameFieldsSchema,
        largeRegisterSchema,
        searchIndexSchema,
        emergenciesSchema,
        waitingSchema,
    };
    return steps;
}

} // namespace marac
