// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/samples/Samples.h"

#include <QTimeZone>

namespace marac::documents::samples {

static QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return {QDate(year, month, day), QTime(hour, minute), QTimeZone::utc()};
}

static const QStringList agencies{
    QStringLiteral("Merseyside Police"),      QStringLiteral("Sefton Council Community Safety"),
    QStringLiteral("Adult Social Care"),      QStringLiteral("Children's Social Care"),
    QStringLiteral("Harbour Homes"),          QStringLiteral("Fire and Rescue"),
    QStringLiteral("Mental Health Trust"),    QStringLiteral("Victim Support"),
    QStringLiteral("Crossby Community Trust")};

UndertakingInput undertaking(WordingEdition edition)
{
    UndertakingInput input;
    input.wording = undertakingWording(edition);
    input.meetingReference = QStringLiteral("SHM-2026-11");
    input.meetingDate = QDate(2026, 11, 12);
    input.people = {
        {QStringLiteral("Karen Holloway"), agencies.at(0),
         QStringLiteral("Detective Inspector, Protecting Vulnerable People"), Designated::PrimaryOfficer},
        {QStringLiteral("Sanjay Mehta"), agencies.at(1), QStringLiteral("Community Safety Manager"),
         Designated::PrimaryOfficer},
        {QStringLiteral("Ruth Ellison"), agencies.at(2), QStringLiteral("Deputy Team Manager"), Designated::NotKnown},
        {QStringLiteral("Agnieszka Wójcik-Szczepańska"), agencies.at(4), QStringLiteral("Tenancy Enforcement Officer"),
         Designated::OtherOfficer},
        {QStringLiteral("ليلى عبد الرحمن"), agencies.at(7), QStringLiteral("Hate Crime Caseworker"),
         Designated::OtherOfficer},
        {QStringLiteral("陳美玲 Chan Mei-ling"), agencies.at(6), QStringLiteral("Community Psychiatric Nurse"),
         Designated::OtherOfficer},
    };
    input.stamp = stamp();
    return input;
}

UndertakingInput blankUndertaking(WordingEdition edition)
{
    UndertakingInput input;
    input.wording = undertakingWording(edition);
    input.blankPlaces = 4;
    input.stamp = stamp();
    input.stamp.marking = Marking::Restricted;
    input.stamp.descriptor.clear();
    input.stamp.witness = {};
    return input;
}

AgendaInput agenda(int cases)
{
    AgendaInput input;
    input.wording = meetingWording(WordingEdition::Uk2026);
    input.meetingReference = QStringLiteral("SHM-2026-11");
    input.date = QDate(2026, 11, 12);
    input.startsAt = QTime(9, 30);
    input.endsAt = QTime(12, 30);
    input.venue = QStringLiteral("Committee Room 2, Bootle Town Hall");
    input.chair = QStringLiteral("Det. Insp. Karen Holloway");
    input.circulateBy = QDate(2026, 11, 2);
    input.nextMeeting = QDate(2026, 12, 10);
    input.stamp = stamp(agencies.at(4), 5, 9);
    if (cases == 0)
        return input;
    input.invited = agencies;
    input.incompleteActions = {
        {QStringLiteral("SHC-2026-0033"), agencies.at(4),
         QStringLiteral("Joint visit with police; issue tenancy warning"), QDate(2026, 10, 22),
         QStringLiteral("Overdue 21 days")},
        {QStringLiteral("SHC-2026-0029"), agencies.at(5),
         QStringLiteral("Fit letterbox blocker and smoke alarms; confirm by telephone with the case officer"),
         QDate(2026, 11, 6), QStringLiteral("Overdue 6 days")},
        {QStringLiteral("SHC-2025-0017"), agencies.at(1),
         QStringLiteral("Ask freeholder again for consent to a camera in the stairwell"), QDate(2026, 11, 20),
         QStringLiteral("Open")},
    };
    static const QStringList initials{QStringLiteral("J.O."), QStringLiteral("A.F."), QStringLiteral("P.Z."),
                                      QStringLiteral("M.L."), QStringLiteral("D.R.")};
    static const QStringList bands{QStringLiteral("High"), QStringLiteral("Very high"), QStringLiteral("High"),
                                   QStringLiteral("Not yet assessed")};
    static const QStringList kinds{QStringLiteral("New"), QStringLiteral("From mini MARAC"), QStringLiteral("New"),
                                   QStringLiteral("Repeat"), QStringLiteral("Transferred in")};
    static const QStringList areas{QStringLiteral("L20"), QStringLiteral("PR9 0TA"), QStringLiteral("L21"),
                                   QStringLiteral("L30 4XQ")};
    QTime time(9, 50);
    for (int i = 0; i < cases; ++i) {
        AgendaCase agendaCase;
        agendaCase.reference = QStringLiteral("SHC-2026-%1").arg(41 + i, 4, 10, QLatin1Char('0'));
        agendaCase.initials = initials.at(i % initials.size());
        agendaCase.ageBand = QStringList{QStringLiteral("25-34"), QStringLiteral("35-44"), QStringLiteral("Under 18"),
                                         QStringLiteral("65+")}
                                 .at(i % 4);
        agendaCase.outwardPostcode = areas.at(i % areas.size());
        agendaCase.kind = kinds.at(i % kinds.size());
        agendaCase.band = bands.at(i % bands.size());
        agendaCase.referringAgency = agencies.at((i * 2 + 4) % agencies.size());
        agendaCase.startsAt = time;
        agendaCase.minutes = 15;
        if (i == 2)
            agendaCase.note = QStringLiteral("Children's agencies may leave after this case");
        input.cases << agendaCase;
        time = time.addSecs(15 * 60);
    }
    input.endingRepeatTerm = {input.cases.first()};
    input.endingRepeatTerm.first().kind = QStringLiteral("Heard 13/11/2025");
    input.endingRepeatTerm.first().startsAt = {};
    input.endingRepeatTerm.first().minutes = 0;
    input.otherBusiness = {QStringLiteral("Steering group report for the quarter"),
                           QStringLiteral("Dates of meetings in 2027")};
    return input;
}

static MinutesCase minutesCase(int i)
{
    MinutesCase heard;
    heard.reference = QStringLiteral("SHC-2026-%1").arg(41 + i, 4, 10, QLatin1Char('0'));
    heard.person = QStringList{QStringLiteral("J.O."), QStringLiteral("A.F."), QStringLiteral("P.Z.")}.at(i % 3);
    heard.kind = i % 3 == 1 ? QStringLiteral("From mini MARAC") : QStringLiteral("New");
    heard.band = i % 2 ? QStringLiteral("Very high") : QStringLiteral("High");
    heard.heardOutcome = QStringLiteral("Heard");
    heard.presentedBy = agencies.at((4 + i) % agencies.size());
    heard.contributions = {
        {agencies.at(4), ContributionKind::Fact, narrative(i == 1 ? 260 : 45)},
        {agencies.at(0), ContributionKind::Fact,
         QStringLiteral("Two crimes recorded (3 and 17 October 2026), both with a hate marker. One suspect on bail "
                        "with a condition not to enter the court.")},
        {agencies.at(0), ContributionKind::Withheld, QStringLiteral("this text must never be printed")},
        {agencies.at(7), ContributionKind::Opinion,
         QStringLiteral("The victim is likely to withdraw support for a prosecution unless the stairwell is made safe "
                        "within the month.")},
        {agencies.at(6), ContributionKind::Fact, QStringLiteral("Not known to the service.")},
    };
    heard.harm = {QStringLiteral("Fire: accelerant was used on a door in the same block in August"),
                  QStringLiteral("Threat to life made in front of witnesses")};
    heard.contributory = {QStringLiteral("Alleged perpetrators live on the same landing"),
                          QStringLiteral("Incidents are more frequent since the start of term")};
    heard.safety = {QStringLiteral("Employer has agreed to change shifts"),
                    QStringLiteral("Sister lives within walking distance")};
    heard.actions = {
        {QStringLiteral("A-2026-0107"), QStringLiteral("Fit letterbox blocker and heat detector"), agencies.at(5),
         QStringLiteral("Watch Manager Brennan"), QDate(2026, 11, 13), QStringLiteral("2 Weapon or fire")},
        {QStringLiteral("A-2026-0108"), QStringLiteral("Serve notice on tenancy of flat 9; report to next meeting"),
         agencies.at(4), QStringLiteral("A. Wójcik-Szczepańska"), QDate(2026, 11, 26),
         QStringLiteral("11 Perpetrator is close")},
        {QStringLiteral("A-2026-0109"),
         QStringLiteral("Marker on address; patrol plan for evenings"),
         agencies.at(0),
         {},
         QDate(2026, 11, 13),
         QStringLiteral("3 Threat to life")},
    };
    heard.decisions = {QStringLiteral("Review at the meeting of 10 December 2026.")};
    heard.victimToldBy = agencies.at(7);
    heard.victimToldHow = QStringLiteral("By phone on the safe number, the day after the meeting.");
    if (i == 1)
        heard.exceptions = {QStringLiteral("Papers were late: circulated on 5 November. Accepted by the Chair because "
                                           "the emergency was heard on 2 November.")};
    return heard;
}

MinutesInput minutes(MinutesState state, int cases)
{
    MinutesInput input;
    input.wording = meetingWording(WordingEdition::Uk2026);
    input.meetingReference = QStringLiteral("SHM-2026-11");
    input.date = QDate(2026, 11, 12);
    input.startedAt = QTime(9, 34);
    input.endedAt = QTime(12, 10);
    input.venue = QStringLiteral("Committee Room 2, Bootle Town Hall");
    input.chair = QStringLiteral("Det. Insp. Karen Holloway");
    input.minuteTaker = QStringLiteral("D. Whitfield");
    input.state = state;
    input.version = state == MinutesState::Draft ? 2 : 3;
    if (state != MinutesState::Draft) {
        input.approvedBy = QStringLiteral("Det. Insp. Karen Holloway");
        input.approvedOn = QDate(2026, 11, 16);
    }
    const QString council = QStringLiteral("Sefton Metropolitan Borough Council");
    input.present = {
        {agencies.at(0),
         QStringLiteral("Karen Holloway"),
         QStringLiteral("Detective Inspector (Chair)"),
         QStringLiteral("Chief Constable of Merseyside Police"),
         QStringLiteral("Z0000001"),
         utc(2026, 11, 12, 9, 24),
         {},
         {},
         false},
        {agencies.at(1),
         QStringLiteral("Sanjay Mehta"),
         QStringLiteral("Community Safety Manager"),
         council,
         QStringLiteral("Z0000002"),
         utc(2026, 11, 12, 9, 25),
         {},
         {},
         false},
        {agencies.at(2),
         QStringLiteral("Ruth Ellison"),
         QStringLiteral("Deputy Team Manager"),
         council,
         QStringLiteral("Z0000002"),
         utc(2026, 11, 12, 10, 12),
         QTime(10, 12),
         {},
         false},
        {agencies.at(4),
         QStringLiteral("Agnieszka Wójcik-Szczepańska"),
         QStringLiteral("Tenancy Enforcement Officer"),
         QStringLiteral("Harbour Homes Limited"),
         QStringLiteral("Z0000003"),
         utc(2026, 11, 12, 9, 26),
         {},
         QTime(11, 40),
         false},
        {agencies.at(7),
         QStringLiteral("ليلى عبد الرحمن"),
         QStringLiteral("Hate Crime Caseworker"),
         QStringLiteral("Victim Support"),
         QStringLiteral("Z0000004"),
         utc(2026, 11, 12, 9, 27),
         {},
         {},
         false},
        {agencies.at(6),
         QStringLiteral("陳美玲 Chan Mei-ling"),
         QStringLiteral("Student nurse"),
         QStringLiteral("Mental Health Trust"),
         QStringLiteral("Z0000005"),
         {},
         {},
         QTime(9, 40),
         true},
    };
    input.apologies = {{agencies.at(3), QStringLiteral("Tom Ashby"), true},
                       {agencies.at(8), QStringLiteral("Grace Adeyemi"), false}};
    input.actionsNotDone = {{QStringLiteral("SHC-2026-0033"), agencies.at(4),
                             QStringLiteral("Joint visit with police; issue tenancy warning"), QDate(2026, 10, 22),
                             QStringLiteral("Officer left; not handed over")}};
    input.actionsNoLongerPossible = {{QStringLiteral("SHC-2026-0030"), agencies.at(0),
                                      QStringLiteral("Serve community protection notice"), QDate(2026, 10, 29),
                                      QStringLiteral("Alleged perpetrator remanded")}};
    input.actionsOpen = {{QStringLiteral("SHC-2025-0017"),
                          agencies.at(1),
                          QStringLiteral("Ask freeholder again for consent to a camera"),
                          QDate(2026, 11, 20),
                          {}}};
    input.actionsDone = {{QStringLiteral("SHC-2026-0029"), agencies.at(5),
                          QStringLiteral("Fit letterbox blocker and smoke alarms"), QDate(2026, 11, 6),
                          QStringLiteral("Done 05/11/2026")}};
    input.meetingDecisions = {QStringLiteral("The meeting was quorate throughout."),
                              QStringLiteral("An observer left the room before the first case.")};
    for (int i = 0; i < cases; ++i)
        input.cases << minutesCase(i);
    input.otherBusiness = {QStringLiteral("The dates of meetings in 2027 were agreed.")};
    input.nextMeeting = QDate(2026, 12, 10);
    if (state == MinutesState::Locked)
        input.amendments = amendments();
    input.stamp = stamp(agencies.at(1), 2, 9);
    return input;
}

ActionsInput actions()
{
    ActionsInput input;
    input.wording = meetingWording(WordingEdition::Uk2026);
    input.meetingReference = QStringLiteral("SHM-2026-11");
    input.asOf = QDate(2026, 11, 16);
    input.agency = agencies.at(4);
    input.replyBy = QDate(2026, 12, 7);
    input.returnTo = QStringLiteral("marac@sefton.example");
    input.actions = {
        {QStringLiteral("A-2026-0092"), QStringLiteral("SHC-2026-0033"), QStringLiteral("M.L."),
         QStringLiteral("Joint visit with police; issue tenancy warning"), QStringLiteral("A. Wójcik-Szczepańska"),
         QDate(2026, 10, 8), QDate(2026, 10, 22), true, QStringLiteral("Reminded 20/10/2026")},
        {QStringLiteral("A-2026-0108"),
         QStringLiteral("SHC-2026-0041"),
         QStringLiteral("J.O."),
         QStringLiteral("Serve notice on tenancy of flat 9; report to next meeting"),
         QStringLiteral("A. Wójcik-Szczepańska"),
         QDate(2026, 11, 12),
         QDate(2026, 11, 26),
         false,
         {}},
        {QStringLiteral("A-2026-0111"),
         QStringLiteral("SHC-2026-0042"),
         QStringLiteral("A.F."),
         narrative(70),
         {},
         QDate(2026, 11, 12),
         QDate(2026, 12, 3),
         false,
         {}},
    };
    input.stamp = stamp(agencies.at(4), 1, 1);
    return input;
}

} // namespace marac::documents::samples
