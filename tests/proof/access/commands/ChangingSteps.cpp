// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/commands/ChangingSteps.h"

#include "tests/proof/access/commands/CommandRegister.h"

#include <QJsonArray>

namespace marac::proof {

using namespace Qt::StringLiterals;

namespace {

const QString meeting = u"MTG-2026-11-12"_s;
const QString extra = u"MTG-2026-12-25"_s;
const QString caseFile = u"<case>"_s;
const QString action = u"<action>"_s;

/// Collects steps; each is taken at the moment that was set last.
class Steps
{
public:
    void at(QDate day, int hour) { m_at = Clock::moment(day, QTime(hour, 0)); }
    ChangingStep &add(const QStringList &words)
    {
        steps.push_back({m_at, words});
        return steps.back();
    }
    std::vector<ChangingStep> steps;

private:
    QDateTime m_at;
};

QByteArray referralOf(const QByteArray &givenName, const QByteArray &bornOn)
{
    return R"({"agency": "HHR", "receivedOn": "2026-10-20", "referrerName": "Tom Reilly", "referrerPhone": "07700 900105",
 "incidentOn": "2026-10-17", "narrative": "Abuse shouted and paint thrown at the door of )"
        + givenName + R"(.", "strands": "race", "perpetratorUnknown": true, "consent": "given", "victimGivenName": ")"
        + givenName + R"(", "victimFamilyName": "Quarshie", "victimBornOn": ")" + bornOn
        + R"(", "addressFlat": "Flat 4", "addressBuilding": "12", "addressStreet": "Marlow Court",
 "addressTown": "Bootle", "addressPostcode": "L20 3AA"})";
}

QByteArray elevenYes()
{
    QByteArray answers;
    for (int item = 1; item <= 20; ++item)
        answers += (answers.isEmpty() ? "\"" : ", \"") + QByteArray::number(item)
            + (item == 1 || (item >= 4 && item <= 13) ? "\": \"yes\"" : "\": \"no\"");
    return "{\"answers\": {" + answers + "}}";
}

void addReferrals(Steps &steps, CommandRegister &reg)
{
    steps.at(QDate(2026, 10, 20), 11);
    steps.add({u"meeting"_s, u"schedule"_s, u"--on"_s, u"2026-12-25"_s, u"--at"_s, u"10:00"_s});
    steps.add({u"meeting"_s, u"cancel"_s, extra, u"--reason"_s, u"A holiday"_s});
    const QByteArray three = R"({"referrals": [)" + referralOf("Adjoa", "1987-03-04") + ','
        + referralOf("Kweku", "1990-05-06") + ',' + referralOf("Esi", "1993-07-08") + "]}";
    steps.add({u"import"_s, u"referrals"_s, reg.fileWith(three)}).learn = [](const Told &told, Made &made) {
        const QJsonArray refs = told.json().value(u"refs").toArray();
        for (qsizetype i = 0; i < refs.size(); ++i)
            made.insert(u"<referral %1>"_s.arg(i + 1), refs.at(i).toString());
    };
    steps.add({u"referral"_s, u"assess"_s, u"<referral 1>"_s, reg.fileWith(elevenYes())});
    steps.add({u"referral"_s, u"accept"_s, u"<referral 1>"_s}).learn = [](const Told &told, Made &made) {
        made.insert(caseFile, told.json().value(u"case").toString());
    };
    steps.add({u"referral"_s, u"return"_s, u"<referral 2>"_s, u"--reason"_s, u"The consent is not signed"_s});
    steps.add({u"referral"_s, u"refuse"_s, u"<referral 3>"_s, u"--reason"_s, u"It is another area’s"_s});
}

void addMeeting(Steps &steps, CommandRegister &reg)
{
    const QString text = reg.fileWith("The calls were noted.");
    const QStringList there{u"DI Karen Whitfield"_s, u"Joanne Tierney"_s, u"Margaret Lunt"_s, u"Denise Farrell"_s};
    steps.at(QDate(2026, 10, 30), 14);
    steps.add({u"meeting"_s, u"circulate"_s, meeting, u"POL"_s, u"HHR"_s});
    steps.at(QDate(2026, 11, 11), 16);
    steps.add({u"meeting"_s, u"invite"_s, meeting});
    steps.at(QDate(2026, 11, 12), 9);
    steps.add({u"meeting"_s, u"open"_s, meeting});
    steps.add(QStringList{u"attendance"_s, u"arrive"_s, meeting} + there);
    steps.add(QStringList{u"attendance"_s, u"sign"_s, meeting} + there);
    steps.add({u"attendance"_s, u"leave"_s, meeting, there.last()});
    steps.add({u"attendance"_s, u"apologies"_s, meeting, u"Claire Benson"_s});
    steps.add({u"attendance"_s, u"take-back"_s, meeting, u"Claire Benson"_s, u"--reason"_s, u"The wrong line"_s});
    steps.add({u"meeting"_s, u"remind"_s, meeting});
    steps.add({u"hearing"_s, u"contribute"_s, meeting, caseFile, u"--agency"_s, u"POL"_s, u"--text"_s, text});
    steps.add({u"hearing"_s, u"analyse"_s, meeting, caseFile, u"--agency"_s, u"SCS"_s, u"--harm"_s, text});
    steps
        .add({u"action"_s, u"add"_s, meeting, caseFile, u"--agency"_s, u"HHR"_s, u"--item"_s, u"4"_s, u"--text"_s, text,
              u"--due"_s, u"2026-11-26"_s})
        .learn = [](const Told &told, Made &made) { made.insert(action, told.json().value(u"ref").toString()); };
    steps.add({u"hearing"_s, u"heard"_s, meeting, caseFile});
}

void addWhatFollows(Steps &steps, CommandRegister &reg)
{
    const QString text = reg.fileWith("It was agreed in the room.");
    steps.add({u"meeting"_s, u"close"_s, meeting});
    steps.at(QDate(2026, 11, 13), 11);
    steps.add({u"minutes"_s, u"notes"_s, meeting, u"--text"_s, text});
    const QStringList approve{u"minutes"_s,      u"approve"_s,  meeting,         u"--chair"_s,
                              u"Chris Okafor"_s, u"--reason"_s, u"In the room"_s};
    steps.add(approve);
    steps.add({u"minutes"_s, u"reopen"_s, meeting, u"--reason"_s, u"A name is wrong"_s});
    steps.add(approve).isTried = false;
    steps.add({u"minutes"_s, u"lock"_s, meeting});
    steps.at(QDate(2026, 11, 24), 10);
    steps.add({u"action"_s, u"feedback"_s, action, u"--agency"_s, u"HHR"_s, u"--text"_s, text});
    steps.add({u"case"_s, u"incident"_s, caseFile, u"--agency"_s, u"POL"_s, u"--text"_s, text});
    steps.add({u"case"_s, u"close"_s, caseFile, u"--agency"_s, u"HHR"_s, u"--text"_s, text, u"--outcome"_s, u"moved"_s,
               u"--risk-left"_s, u"medium"_s, u"--not-assessed"_s, text});
    steps.add({u"case"_s, u"reopen"_s, caseFile, u"--agency"_s, u"POL"_s, u"--text"_s, text});
}

void addSafekeeping(Steps &steps, CommandRegister &reg)
{
    const QString first = reg.fileWith("copper lantern meadow thistle anchor");
    const QString next = u"willow granite puffin saddle november"_s;
    steps.add({u"users"_s, u"add"_s, u"newcomer"_s, u"--name"_s, u"Nia Newcomer"_s, u"--role"_s, u"reader"_s,
               u"--new-passphrase-file"_s, first});
    steps.add({u"users"_s, u"reset"_s, u"newcomer"_s, u"--new-passphrase-file"_s, first});
    steps.add({u"users"_s, u"disable"_s, u"newcomer"_s});
    steps.add({u"users"_s, u"enable"_s, u"newcomer"_s});
    steps.add({u"users"_s, u"sheet"_s});
    steps.add({u"backup"_s, u"--folder"_s, u"<folder>"_s});
    ChangingStep &own = steps.add({u"passphrase"_s, u"--new-passphrase-file"_s, reg.fileWith(next.toUtf8())});
    own.learn = [&reg, next](const Told &, Made &) { reg.setPassphrase(next); };
    own.isRecordedLater = true;
    steps.add({u"rotate"_s}).learn = [&reg](const Told &, Made &) { reg.learnKey(); };
}

} // namespace

std::vector<ChangingStep> changingSteps(CommandRegister &reg)
{
    Steps steps;
    addReferrals(steps, reg);
    addMeeting(steps, reg);
    for (const QString &other : reg.onAgenda(meeting)) // what else is on it has to be heard before it ends
        steps.add({u"hearing"_s, u"heard"_s, meeting, other}).isTried = false;
    addWhatFollows(steps, reg);
    addSafekeeping(steps, reg);
    return std::move(steps.steps);
}

} // namespace marac::proof
