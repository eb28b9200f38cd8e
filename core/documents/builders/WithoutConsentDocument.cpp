// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/WithoutConsentDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/BeginDocument.h"
#include "core/documents/builders/SignatureBoxes.h"
#include "core/referrals/withoutconsent/WithoutConsentWords.h"

#include <QCoreApplication>

#include <utility>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WithoutConsentDocument)
};
} // namespace

static Cell box(bool ticked, const QString &text = {})
{
    return Cell{text, {}, Tone::Normal, ticked ? CellMark::TickedBox : CellMark::EmptyBox};
}

static void addSection(Document &document, const char *id, const QString &heading, Block content)
{
    Group group;
    group.blocks.push_back(Heading{1, heading});
    group.blocks.push_back(std::move(content));
    document.beginSection(id);
    document.blocks.push_back(group);
}

/// Pairs with room to write in on a blank form; on a filled one what is empty is left out.
static KeyValues pairsOf(const WithoutConsentInput &input, const QList<KeyValue> &pairs, double room)
{
    KeyValues values;
    values.keyWidthMm = 58;
    values.minimumRowMm = input.blank ? room : 0;
    for (const KeyValue &pair : pairs) {
        if (input.blank || !pair.value.isEmpty())
            values.pairs << pair;
    }
    return values;
}

/// Nothing where there is nothing to say.
static void addPairs(Document &document, const char *id, const QString &heading, const KeyValues &values)
{
    if (!values.pairs.isEmpty())
        addSection(document, id, heading, values);
}

static QString nameAndDay(const QString &name, QDate day)
{
    //: a name, then a day
    return day.isValid() ? Words::tr("%1, %2").arg(name, shortDate(day)) : name;
}

static Table concern(const WithoutConsent &form)
{
    Table table;
    table.columns = {{{}, 1}, {Words::tr("Immediate risk or crisis"), 1, 34, Align::Centre},
                     {Words::tr("Risk assessment"), 1, 34, Align::Centre}};
    for (const auto &[crisis, assessed] :
         {std::pair(ShareConcern::ClientCrisis, ShareConcern::ClientAssessed),
          std::pair(ShareConcern::FamilyCrisis, ShareConcern::FamilyAssessed),
          std::pair(ShareConcern::PropertyCrisis, ShareConcern::PropertyAssessed),
          std::pair(ShareConcern::PosesRiskCrisis, ShareConcern::PosesRiskAssessed)})
        table.rows << Row{{Cell{concernRow(crisis)}, box(form.concerns.contains(crisis)),
                           box(form.concerns.contains(assessed))}};
    return table;
}

static Table authority(const WithoutConsentInput &input)
{
    Table table;
    table.columns << Column{};
    const QString relied = input.form.protocolReference;
    if (input.blank || !relied.isEmpty())
        table.rows << Row{{Cell{Words::tr("The protocol: %1").arg(input.blank ? QString(40, u'.') : relied)}}};
    for (const Code<ShareGround> &ground : Codes<ShareGround>::all)
        table.rows << Row{{box(input.form.grounds.contains(ground.value), groundWord(ground.value))}};
    table.rows << Row{{Cell{Words::tr("Weighed beside them; none is an authority by itself")}}, true};
    for (const Code<Consideration> &one : Codes<Consideration>::all)
        table.rows << Row{{box(input.form.considerations.contains(one.value), considerationWord(one.value))}};
    return table;
}

static QList<KeyValue> answers(const WithoutConsent &form)
{
    QList<KeyValue> pairs;
    for (int i = 0; i < interestQuestions; ++i)
        pairs << KeyValue{questionWord(InterestQuestion(i)), form.interest[i]};
    return pairs;
}

static QList<KeyValue> notice(const WithoutConsent &form)
{
    QString told;
    if (form.notified)
        told = *form.notified ? Words::tr("Yes") : Words::tr("No");
    return {{Words::tr("Told of the disclosure"), told},
            {Words::tr("On"), shortDate(form.notifiedOn)},
            {Words::tr("If not, why not"), form.notNotifiedReason}};
}

/// For the pen: the record of each disclosure is kept where it is made.
static Table shares()
{
    Table table;
    table.columns = {{Words::tr("Date"), 1, 22},
                     {Words::tr("Agency and person told"), 1},
                     {Words::tr("How (e-mail, letter, telephone)"), 1},
                     {Words::tr("Legal authority"), 1}};
    table.minimumRowMm = 9;
    for (int i = 0; i < 4; ++i)
        table.rows << Row{{Cell{}, Cell{}, Cell{}, Cell{}}};
    return table;
}

static SignatureGrid signatures(const WithoutConsentInput &input)
{
    SignatureGrid grid = signatureBoxes();
    grid.places << SignaturePlace{input.form.caseworker, input.agency, {}, Words::tr("Caseworker")}
                << SignaturePlace{input.form.manager, input.agency, {}, Words::tr("Manager, who authorises it")};
    return grid;
}

Document withoutConsentDocument(const WithoutConsentInput &input)
{
    const WithoutConsent &form = input.form;
    Document document = beginDocument(DocumentKind::WithoutConsent, input.stamp,
                                      input.blank ? Words::tr("OFFICIAL-SENSITIVE once filled in.") : input.handling);
    document.subtitle = Words::tr("Appendix F of the protocol");
    document.status = input.blank ? Words::tr("Blank form") : stateWord(withoutConsentState(form));
    document.reference = input.reference;

    document.beginSection("particulars");
    document.blocks.push_back(pairsOf(input,
                                      {{Words::tr("Client"), input.client},
                                       {Words::tr("Address"), input.address},
                                       {Words::tr("Children, with dates of birth"), input.children.join(u'\n')},
                                       {Words::tr("Agency"), input.agency}},
                                      7));
    addSection(document, "concern", Words::tr("Concern"), concern(form));
    document.beginSection("check");
    document.blocks.push_back(
        Notice{{}, Words::tr("Check that the consent form does not cover this, and that there is no consent.")});
    addPairs(document, "incident", Words::tr("What causes concern"),
             pairsOf(input,
                     {{Words::tr("Ticks of the risk assessment, out of 20"), input.ticks},
                      {Words::tr("What happened"), input.incident},
                      {Words::tr("Source of the information"), input.source}},
                     11));
    addSection(document, "authority", Words::tr("Legal authority to share"), authority(input));
    addPairs(document, "interest", Words::tr("The public interest"), pairsOf(input, answers(form), 11));
    addPairs(document, "consulted", Words::tr("Comments and consultations"),
             pairsOf(input,
                     {{Words::tr("Comments"), form.comments},
                      {Words::tr("Internal consultations"), form.internalConsultations},
                      {Words::tr("External consultations"), form.externalConsultations}},
                     11));
    addPairs(document, "client", Words::tr("The client"), pairsOf(input, notice(form), 7));
    addPairs(document, "review", Words::tr("Review"),
             pairsOf(input,
                     {{Words::tr("To be reviewed by"), shortDate(form.reviewOn)},
                      {Words::tr("Person responsible"), form.reviewBy},
                      {Words::tr("Reviewed, and what it found"), nameAndDay(form.reviewFound, form.reviewedOn)}},
                     7));
    addSection(document, "shared", Words::tr("What was shared"), shares());
    Group signing;
    signing.blocks.push_back(Heading{1, Words::tr("Signatures")});
    KeyValues recorded;
    recorded.add(Words::tr("Recorded as signed"), nameAndDay(form.caseworker, form.signedOn));
    recorded.add(Words::tr("Recorded as authorised"), nameAndDay(form.manager, form.authorisedOn));
    if (!recorded.pairs.isEmpty())
        signing.blocks.push_back(recorded);
    signing.blocks.push_back(signatures(input));
    document.beginSection("signatures");
    document.blocks.push_back(signing);
    return document;
}

} // namespace marac::documents
