// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/samples/Samples.h"

#include <QTimeZone>

namespace marac::documents::samples {

CaseListInput caseList(int cases)
{
    CaseListInput input;
    input.wording = meetingWording(WordingEdition::Uk2026);
    input.meetingReference = QStringLiteral("SHM-2026-11");
    input.meetingDate = QDate(2026, 11, 12);
    input.venue = QStringLiteral("Committee Room 2, Bootle Town Hall");
    input.recipientAgency = QStringLiteral("Harbour Homes");
    input.circulatedOn = QDate(2026, 10, 30);
    input.circulateBy = QDate(2026, 11, 2);
    input.returnBy = QDate(2026, 11, 10);
    input.returnTo = QStringLiteral("marac@sefton.example");
    input.stamp = stamp(input.recipientAgency, 5, 9);

    const QString police = QStringLiteral("Merseyside Police");
    const QString harbour = QStringLiteral("Harbour Homes");
    CirculatedCase osei;
    osei.reference = QStringLiteral("SHC-2026-0041");
    osei.kind = QStringLiteral("New");
    osei.band = QStringLiteral("High");
    osei.referringAgency = harbour;
    osei.strands = {QStringLiteral("Race")};
    osei.victim = {QStringLiteral("Victim"),
                   QStringLiteral("Jelani Osei"),
                   {},
                   QDate(1988, 4, 17),
                   {},
                   {{QStringLiteral("Flat 4, 12 Marlow Court, Bootle, L20 9XX"), false, harbour}},
                   harbour};
    osei.household = {{QStringLiteral("Child"),
                       QStringLiteral("Ama Osei"),
                       {},
                       QDate(2017, 9, 2),
                       {},
                       {{QStringLiteral("As the victim"), false, harbour}},
                       harbour}};
    osei.perpetrators = {{QStringLiteral("Alleged perpetrator"),
                          QStringLiteral("Kyle Rimmer"),
                          QStringLiteral("Kez"),
                          {},
                          QStringLiteral("about 20"),
                          {{QStringLiteral("Flat 9, 12 Marlow Court, Bootle, L20 9XX"), false, police}},
                          police}};
    osei.incidents = {{QStringLiteral("Door marked with paint; threats shouted through the letterbox."), harbour,
                       QDate(2026, 10, 17)},
                      {narrative(60), police, QDate(2026, 10, 3)}};

    CirculatedCase farouk;
    farouk.reference = QStringLiteral("SHC-2026-0042");
    farouk.kind = QStringLiteral("From mini MARAC");
    farouk.band = QStringLiteral("Very high");
    farouk.referringAgency = police;
    farouk.strands = {QStringLiteral("Religion or belief"), QStringLiteral("Race")};
    farouk.victim = {QStringLiteral("Victim"),
                     QStringLiteral("Amina Farouk (أمينة فاروق)"),
                     {},
                     QDate(1979, 12, 30),
                     {},
                     {{QStringLiteral("Flat 2, 3 Secret Lane, Southport, PR9 9ZZ"), true, police}},
                     police};
    farouk.incidents = {
        {QStringLiteral("Petrol poured through the letterbox at night; the victim was taken to hospital."), police,
         QDate(2026, 10, 2)}};

    CirculatedCase lin;
    lin.reference = QStringLiteral("SHC-2025-0017");
    lin.kind = QStringLiteral("Repeat");
    lin.band = QStringLiteral("High");
    lin.referringAgency = QStringLiteral("Crossby Community Trust");
    lin.strands = {QStringLiteral("Race")};
    lin.victim = {QStringLiteral("Victim"),
                  QStringLiteral("林秀英 Lin Xiuying"),
                  {},
                  {},
                  QStringLiteral("about 70"),
                  {{QStringLiteral("88 Canal Street, Litherland, L21 9XX"), false, harbour}},
                  harbour};
    lin.incidents = {{narrative(420), police, QDate(2026, 11, 3)}};

    CirculatedCase zawada;
    zawada.reference = QStringLiteral("SHC-2026-0044");
    zawada.kind = QStringLiteral("New");
    zawada.band = QStringLiteral("High (judgement)");
    zawada.referringAgency = QStringLiteral("Crossby Community Trust");
    zawada.strands = {QStringLiteral("Sexual orientation")};
    zawada.victim = {QStringLiteral("Victim"),
                     QStringLiteral("Piotr Zawada"),
                     hostile(),
                     QDate(1995, 6, 1),
                     {},
                     {{hostile(), false, harbour}},
                     harbour};
    zawada.incidents = {{hostile(), QStringLiteral("Victim Support"), {}}};

    const QList<CirculatedCase> pattern{osei, farouk, lin, zawada};
    for (int i = 0; i < cases; ++i)
        input.cases << pattern.at(i % pattern.size());
    return input;
}

static RiskFormItem item(int number, const QString &name, const QString &question, bool critical = false)
{
    RiskFormItem item;
    item.number = number;
    item.name = name;
    item.question = question;
    item.critical = critical;
    return item;
}

static QList<RiskFormItem> items()
{
    return {
        item(1, QStringLiteral("Physical harm"), QStringLiteral("Has anyone in the household been physically hurt?")),
        item(2, QStringLiteral("Weapon or fire"),
             QStringLiteral("Was a weapon, fire, accelerant, firework, vehicle or dog used or shown?"), true),
        item(3, QStringLiteral("Threat to life"),
             QStringLiteral("Has anyone threatened to kill, maim or burn out the victim or family?"), true),
        item(4, QStringLiteral("Home or vehicle attacked"),
             QStringLiteral("Has the home, garden, car, business or place of worship been attacked or marked?")),
        item(5, QStringLiteral("Identity degradation"),
             QStringLiteral(
                 "Was something tied to identity taken, damaged or mocked, or was conduct sexual or degrading?")),
        item(6, QStringLiteral("Earlier incidents"),
             QStringLiteral("Were there earlier incidents by the same or unknown people, reported or not?")),
        item(7, QStringLiteral("Getting worse"),
             QStringLiteral("Is it happening more often or becoming more serious?")),
        item(
            8, QStringLiteral("Personally targeted"),
            QStringLiteral("Is the victim singled out (named, followed, address or photos shared, contacted online)?")),
        item(9, QStringLiteral("More than one perpetrator"),
             QStringLiteral("Is a group, family, gang or organised hate group involved?")),
        item(10, QStringLiteral("Open hate motive"),
             QStringLiteral("Did words, symbols, messages or past behaviour show clear hostility?")),
        item(11, QStringLiteral("Perpetrator is close"),
             QStringLiteral("Does a perpetrator live, work, study or travel where they meet the victim often?")),
        item(12, QStringLiteral("Violent or hate record"),
             QStringLiteral("Is there known violence, weapons, arson, hate offending or breach of bail or orders?")),
        item(13, QStringLiteral("Not deterred or retaliating"),
             QStringLiteral(
                 "Did it continue after police, landlord or court action, or was the victim pressed to withdraw?")),
        item(14, QStringLiteral("Unstable perpetrator"),
             QStringLiteral(
                 "Do drink, drugs, mental crisis or extremist material make a perpetrator less predictable?")),
        item(15, QStringLiteral("Victim in fear"),
             QStringLiteral("Does the victim fear serious harm, or have they changed daily life because of it?")),
        item(16, QStringLiteral("Suicide or breakdown"),
             QStringLiteral("Is there suicidal thinking, self-harm or severe mental-health decline?"), true),
        item(17, QStringLiteral("Disability or dependence"),
             QStringLiteral("Does disability, age, illness or dependence on the perpetrator reduce protection?")),
        item(18, QStringLiteral("Isolated or blocked"),
             QStringLiteral("Does language, immigration worry, living alone or distrust stop help-seeking?")),
        item(19, QStringLiteral("Children or others at risk"),
             QStringLiteral("Are children, dependants, pregnant women or witnesses affected?")),
        item(20, QStringLiteral("Trigger or tension"),
             QStringLiteral(
                 "Is a trigger near (court date, prison release, online rumour, national event, neighbour dispute)?")),
    };
}

RiskFormInput riskForm()
{
    RiskFormInput input;
    input.wording = meetingWording(WordingEdition::Uk2026);
    input.toolName = QStringLiteral("HC-20");
    input.toolVersion = QStringLiteral("1");
    input.caseReference = QStringLiteral("SHC-2026-0044");
    input.person = QStringLiteral("Piotr Zawada");
    input.agency = QStringLiteral("Crossby Community Trust");
    input.assessedBy = QStringLiteral("Grace Adeyemi");
    input.assessedOn = QDate(2026, 10, 26);
    input.occasion = QStringLiteral("Referral");
    input.riskLabel = QStringLiteral("Structured professional judgement aid; not a validated predictor.");
    input.items = items();
    const QList<int> yes{4, 6, 7, 8, 10, 15, 18};
    const QList<int> unknown{12, 14, 16};
    for (RiskFormItem &item : input.items) {
        item.answer = yes.contains(item.number) ? RiskFormAnswer::Yes
            : unknown.contains(item.number)     ? RiskFormAnswer::DontKnow
            : item.number == 20                 ? RiskFormAnswer::NotAsked
                                                : RiskFormAnswer::No;
        if (item.answer == RiskFormAnswer::Yes) {
            item.source = item.number % 2 ? QStringLiteral("Crossby Community Trust") : QStringLiteral("Victim");
            item.note = item.number == 7 ? narrative(30) : QStringLiteral("Seen by the caseworker on 19 October.");
        }
    }
    input.ticks = 7;
    input.unknown = 4;
    input.computedBand = QStringLiteral("Medium");
    input.rules = {
        {QStringLiteral("R7"),
         QStringLiteral(
             "Unknown answers: the range 7 to 11 crosses the line to High; professional judgement is asked for.")},
        {QStringLiteral("R5"), QStringLiteral("Professional judgement raised the band.")}};
    input.overrides = {{QStringLiteral("High"),
                        QStringLiteral("The group knows his place of work and waits there; he has stopped taking "
                                       "medication. Unknown answers concern the perpetrators, not him."),
                        QStringLiteral("Grace Adeyemi"),
                        QStringLiteral("DMO, Crossby Community Trust"),
                        {}}};
    input.finalBand = QStringLiteral("High");
    input.prompts = {
        {QStringLiteral("What would make you safer?"),
         QStringLiteral("To be moved to another shift; a camera at the rear gate.")},
        {QStringLiteral("Safe to telephone?"), QStringLiteral("07700 900142, after 18:00, do not leave a message")},
        {QStringLiteral("Counter-allegation"), QStringLiteral("Yes: noise, made on 12 October after his report")}};
    input.stamp = stamp();
    return input;
}

RiskFormInput blankRiskForm()
{
    RiskFormInput input;
    input.wording = meetingWording(WordingEdition::Uk2026);
    input.toolName = QStringLiteral("HC-20");
    input.toolVersion = QStringLiteral("1");
    input.riskLabel = QStringLiteral("Structured professional judgement aid; not a validated predictor.");
    input.blank = true;
    input.items = items();
    input.stamp = stamp();
    input.stamp.marking = Marking::Official;
    input.stamp.descriptor.clear();
    return input;
}

RecoverySheetInput recoverySheet()
{
    RecoverySheetInput input;
    input.registerName = QStringLiteral("Register of the Sefton Hate Crime MARAC");
    input.registerReference = QStringLiteral("R-7F3K-9QXD");
    input.words =
        QStringLiteral("harbour candle orbit velvet picnic granite saddle monsoon ribbon walnut dolphin meadow "
                       "copper lantern puzzle thunder biscuit anchor marble zigzag feather canyon mustard bridge")
            .split(QLatin1Char(' '));
    input.qrPayload = input.words.join(QLatin1Char(' ')).toLatin1();
    input.madeBy = QStringLiteral("D. Whitfield");
    input.madeOn = QDate(2026, 9, 1);
    input.stamp = stamp({}, 1, 1);
    input.stamp.descriptor.clear();
    input.stamp.witness = {};
    return input;
}

AuditReportInput auditReport(int entries)
{
    AuditReportInput input;
    input.wording = meetingWording(WordingEdition::Uk2026);
    input.question = QStringLiteral("Who used SHC-2026-0041 between 1 and 12 November 2026?");
    input.verified =
        QStringLiteral("Entries 1 to 4,821 follow each other and every signature is good (checked 12/11/2026 08:02)");
    for (int i = 0; i < entries; ++i) {
        AuditReportEntry entry;
        entry.number = 4700 + i * 3;
        entry.at = QDateTime(QDate(2026, 11, 1), QTime(9, 0), QTimeZone::utc()).addSecs(i * 7 * 3600);
        entry.who = i % 3 ? QStringLiteral("D. Whitfield") : QStringLiteral("K. Holloway (Chair)");
        entry.what = QStringList{QStringLiteral("Read"), QStringLiteral("Altered"), QStringLiteral("Printed"),
                                 QStringLiteral("Disclosed")}
                         .at(i % 4);
        entry.subject = QStringLiteral("SHC-2026-0041");
        entry.detail = i % 4 == 3 ? QStringLiteral("to Harbour Homes, Victim Support")
                                  : QStringLiteral("victim, addresses, incidents");
        entry.reason = i % 4 == 3 ? QStringLiteral("Circulation for 12/11/2026") : QString();
        input.entries << entry;
    }
    input.stamp = stamp();
    return input;
}

} // namespace marac::documents::samples
