// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/DesignationDocument.h"

#include "core/documents/builders/BeginDocument.h"
#include "core/documents/builders/SignatureBoxes.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DesignationDocument)
};
} // namespace

static constexpr qsizetype fewestOthers = 4; // with the PDMO the five places of the protocol's form

static SignatureGrid gridOf(const QString &agency, const QString &designation, const QList<DesignatedPerson> &people)
{
    SignatureGrid grid = signatureBoxes();
    for (const DesignatedPerson &person : people)
        grid.places << SignaturePlace{person.name, agency, person.post, designation};
    return grid;
}

Document designationDocument(const DesignationInput &input)
{
    Document document = beginDocument(DocumentKind::Designation, input.stamp,
                                      Words::tr("Return the signed form to the MARAC Administrator."));
    document.subtitle = input.agency;

    std::vector<Block> &blocks = document.blocks;
    document.beginSection("particulars");
    blocks.push_back(KeyValues{
        {{Words::tr("Signatory agency"), input.signatory}, {Words::tr("Secure e-mail"), input.secureEmail}}, 1});
    document.beginSection("opening");
    blocks.push_back(Paragraph{input.wording.designationOpening});
    Group primary;
    primary.blocks.push_back(Heading{1, Words::tr("Primary Designated MARAC Officer")});
    primary.blocks.push_back(Paragraph{input.wording.designationPrimary, Tone::Small});
    primary.blocks.push_back(gridOf(input.agency, Words::tr("Primary Designated MARAC Officer"),
                                    {input.primary.value_or(DesignatedPerson())}));
    document.beginSection("primary");
    blocks.push_back(primary);

    QList<DesignatedPerson> others = input.others;
    others.resize(std::max(fewestOthers, others.size() + 1));
    document.beginSection("others");
    blocks.push_back(Heading{1, Words::tr("Designated MARAC Officers")});
    blocks.push_back(Paragraph{input.wording.designationOthers, Tone::Small});
    blocks.push_back(gridOf(input.agency, Words::tr("Designated MARAC Officer"), others));
    return document;
}

} // namespace marac::documents
