// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/meeting/CaseListDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/BeginDocument.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseListDocument)
};
} // namespace

static QString addressText(const CirculatedAddress &address, bool showProtected)
{
    if (address.isProtected && !showProtected)
        return Words::tr("Protected address: held by the MARAC Administrator, not for circulation");
    return address.text;
}

static QString agencyNote(const QString &agency)
{
    return agency.isEmpty() ? QString() : Words::tr("Source: %1").arg(agency);
}

static Row personRow(const CirculatedPerson &person, bool showProtected)
{
    QStringList addresses;
    QStringList sources;
    for (const CirculatedAddress &address : person.addresses) {
        addresses << addressText(address, showProtected);
        if (!address.agency.isEmpty() && !sources.contains(address.agency))
            sources << address.agency;
    }
    const QString name = person.alsoKnownAs.isEmpty()
        ? person.name
        : Words::tr("%1\nalso known as %2").arg(person.name, person.alsoKnownAs);
    const QString born = person.born.isValid() ? shortDate(person.born) : person.bornText;
    const QString namedIn = person.namedIn.isEmpty() ? QString() : Words::tr("Named in %1").arg(person.namedIn);
    return Row{{Cell{person.role, namedIn}, Cell{name, agencyNote(person.agency), Tone::Strong},
                Cell{born.isEmpty() ? Words::tr("Not known", "date of birth") : born},
                Cell{addresses.isEmpty() ? Words::tr("Not known", "address") : addresses.join(QLatin1Char('\n')),
                     agencyNote(sources.join(QStringLiteral(", ")))}}};
}

static Table people(const CirculatedCase &circulated, bool showProtected)
{
    Table table;
    table.columns = {{Words::tr("Part in the case"), 1, 30},
                     {Words::tr("Name"), 1},
                     {Words::tr("Date of birth"), 1, 24},
                     {Words::tr("Address"), 1, 66}};
    table.rows << personRow(circulated.victim, showProtected);
    for (const CirculatedPerson &person : circulated.household)
        table.rows << personRow(person, showProtected);
    for (const CirculatedPerson &person : circulated.perpetrators)
        table.rows << personRow(person, showProtected);
    if (circulated.perpetrators.isEmpty())
        table.rows << Row{{Cell{Words::tr("Alleged perpetrator")},
                           Cell{Words::tr("Not known", "person"), {}, Tone::Muted}, Cell{}, Cell{}}};
    return table;
}

static void appendCase(std::vector<Block> &blocks, const CirculatedCase &circulated, const CaseListInput &input)
{
    QStringList aside;
    for (const QString &part : {circulated.kind, circulated.band, circulated.referringAgency}) {
        if (!part.isEmpty())
            aside << part;
    }
    Group who;
    who.blocks.push_back(Heading{1, circulated.reference, aside.join(QStringLiteral("  \u00B7  "))});
    if (!circulated.strands.isEmpty())
        who.blocks.push_back(
            KeyValues{{{Words::tr("Hostility towards"), circulated.strands.join(QStringLiteral(", "))}}});
    who.blocks.push_back(people(circulated, input.showProtectedAddresses));
    blocks.push_back(who);

    blocks.push_back(Heading{3, Words::tr("What happened"), {}, "case_incidents"});
    if (circulated.incidents.isEmpty())
        blocks.push_back(Paragraph{Words::tr("No incident is recorded.")});
    for (const SourcedFact &fact : circulated.incidents)
        blocks.push_back(Statement{fact.on.isValid() ? shortDate(fact.on) : Words::tr("Undated"),
                                   agencyNote(fact.agency), fact.text});
}

Document caseListDocument(const CaseListInput &input)
{
    Document document = beginDocument(DocumentKind::CaseList, input.stamp, input.wording.handling);
    document.subtitle = Words::tr("Meeting of %1").arg(longDate(input.meetingDate));
    document.reference = input.meetingReference;
    document.purpose = input.wording.purpose;
    if (document.stamp.recipient.isEmpty())
        document.stamp.recipient = input.recipientAgency;

    KeyValues values;
    values.columns = 2;
    values.add(Words::tr("For"), input.recipientAgency);
    values.add(Words::tr("Circulated"), longDate(input.circulatedOn));
    values.add(Words::tr("Cases"), QString::number(input.cases.size()));
    values.add(Words::tr("Latest day"), longDate(input.circulateBy));
    values.add(Words::tr("Venue"), input.venue);
    values.add(Words::tr("Answer by"), longDate(input.returnBy));
    values.add(Words::tr("Answer to"), input.returnTo);
    document.beginSection("particulars");
    document.blocks.push_back(values);
    document.beginSection("asked");
    document.blocks.push_back(Notice{Words::tr("What you are asked to do"), input.wording.circulation});
    document.beginSection("cases");
    if (input.cases.isEmpty())
        document.blocks.push_back(Paragraph{Words::tr("No case is listed for this meeting yet.")});
    for (const CirculatedCase &circulated : input.cases)
        appendCase(document.blocks, circulated, input);
    document.beginSection("risk_note");
    if (!input.riskLabel.isEmpty())
        document.blocks.push_back(Paragraph{input.riskLabel, Tone::Small});
    return document;
}

} // namespace marac::documents
