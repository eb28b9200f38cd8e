// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/AtTheWindow.h"
#include "ui/shell/window/Workspace.h"

// The forms that keep what is half typed, and how a person gets to each.

namespace marac {

using namespace Qt::StringLiterals;

using At = test::AtTheWindow;

inline const QString typed = u"Half a sentence"_s;

struct AForm
{
    const char *name;
    const char *field;
    const char *button; ///< of its form
    void (*open)(At &at);
};

/// The lower pages of the rail have no key of their own.
inline void goTo(At &at, const QString &page)
{
    at.window().workspace()->go(page);
}

inline void openMeeting(At &at, int section)
{
    goTo(at, u"meetings"_s);
    at.open("meetings", u"10/12/2026"_s);
    at.section("meetingSections", section);
}

inline const QList<AForm> forms{
    {"feedback", "text", "recordFeedback",
     [](At &at) {
         goTo(at, u"actions"_s);
         at.open("actions", u"Tenancy warning"_s);
     }},
    {"chase", "note", "recordChase",
     [](At &at) {
         goTo(at, u"actions"_s);
         at.open("actions", u"Tenancy warning"_s);
         at.press("chase");
     }},
    {"case event", "text", "addEvent",
     [](At &at) {
         goTo(at, u"cases"_s);
         at.open("cases", u"OSEI"_s);
     }},
    {"transfer", "note", "saveTransfer",
     [](At &at) {
         goTo(at, u"cases"_s);
         at.open("cases", u"OSEI"_s);
         at.press("addTransfer");
     }},
    {"meeting", "venue", "saveMeeting",
     [](At &at) {
         goTo(at, u"meetings"_s);
         at.press("callMeeting");
     }},
    {"change of a meeting", "venue", "saveMeeting",
     [](At &at) {
         goTo(at, u"meetings"_s);
         at.open("meetings", u"10/12/2026"_s);
         at.press("changeMeeting");
     }},
    {"circulation", "recipient", "recordAllSent", [](At &at) { openMeeting(at, 1); }},
    {"temporary officer", "name", "addPerson", [](At &at) { openMeeting(at, 2); }},
    {"research chase", "recipient", "recordChase",
     [](At &at) {
         openMeeting(at, 3);
         at.press("chase");
     }},
    {"placing", "reason", "placeCase",
     [](At &at) {
         goTo(at, u"cases"_s);
         at.open("cases", u"KOWALSKA"_s);
         at.press("place.2");
     }},
    {"move of cases", "reason", "placeCase",
     [](At &at) {
         openMeeting(at, 0);
         at.line("agenda", u"KOWALSKA"_s);
         at.press("moveCase");
     }},
    {"hearing", "harm", "keepAnalysis",
     [](At &at) {
         goTo(at, u"minutes"_s);
         at.open("minutes", u"12/11/2026"_s);
     }},
    {"other business", "notes", "keepNotes",
     [](At &at) {
         goTo(at, u"minutes"_s);
         at.open("minutes", u"12/11/2026"_s);
     }},
    {"agency", "name", "save",
     [](At &at) {
         goTo(at, u"agencies"_s);
         at.press("addAgency");
     }},
    {"account", "name", "addUser",
     [](At &at) {
         goTo(at, u"users"_s);
         at.press("newUser");
     }},
    {"settings", "venue", "saveSettings", [](At &at) { goTo(at, u"settings"_s); }},
    {"day off", "name", "addHoliday",
     [](At &at) {
         goTo(at, u"settings"_s);
         at.section("settingsTabs", 1);
     }},
    {"phrase", "phraseText", "keepPhrase",
     [](At &at) {
         goTo(at, u"settings"_s);
         at.section("settingsTabs", 4);
     }},
    {"backup folders", "secondBackupFolder", "keepFolders",
     [](At &at) {
         goTo(at, u"backups"_s);
         at.press("backupFolders");
     }},
    {"referral", "narrative", "keepReferral",
     [](At &at) {
         goTo(at, u"referrals"_s);
         at.key(Qt::Key_N, Qt::ControlModifier);
     }},
};

} // namespace marac
