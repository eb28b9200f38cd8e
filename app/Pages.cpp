// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"

#include "ui/account/AccountPage.h"
#include "ui/actions/ActionsPage.h"
#include "ui/agencies/AgenciesPage.h"
#include "ui/audit/AuditPage.h"
#include "ui/cases/CasesPage.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/minutes/MinutesPage.h"
#include "ui/monitoring/SharingPage.h"
#include "ui/referrals/ReferralsPage.h"
#include "ui/safekeeping/BackupsPage.h"
#include "ui/search/SearchPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/today/TodayPage.h"
#include "ui/users/UsersPage.h"

namespace marac {

QList<Page> allPages()
{
    return {
        todayPage(), referralsPage(), casesPage(),    meetingsPage(), minutesPage(), searchPage(),  auditPage(),
        usersPage(), settingsPage(),  agenciesPage(), actionsPage(),  backupsPage(), accountPage(), sharingPage(),
    };
}

} // namespace marac
