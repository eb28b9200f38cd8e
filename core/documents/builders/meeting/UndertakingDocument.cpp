// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/meeting/UndertakingDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/BeginDocument.h"

#include <QCoreApplication>

namespace marac::documents {

static constexpr qsizetype peopleASheet = 4; // Appendix E

static QString struckFor(const UndertakingPerson &person, const UndertakingWording &wording)
{
    switch (person.designated) {
    case Designated::PrimaryOfficer:
        return wording.otherOfficer;
    case Designated::OtherOfficer:
        return wording.primaryOfficer;
    case Designated::NotKnown:
        break;
    }
    return {};
}

static void appendWording(std::vector<Block> &blocks, const UndertakingWording &wording)
{
    blocks.push_back(Heading{3, wording.purposeHeading});
    blocks.push_back(Paragraph{wording.purposeIntro, Tone::Small});
    blocks.push_back(NumberedList{wording.aims, 1, Tone::Small});
    blocks.push_back(BulletList{{wording.definition}, Tone::Small});
    blocks.push_back(Heading{3, wording.declarationHeading});
    blocks.push_back(Paragraph{wording.declaration, Tone::Small});
    blocks.push_back(BulletList{wording.access, Tone::Small});
    blocks.push_back(Paragraph{wording.undertakeIntro, Tone::Small});
    blocks.push_back(BulletList{wording.undertakings, Tone::Small});
}

static SignatureGrid gridFor(const UndertakingInput &input, qsizetype first)
{
    const UndertakingWording &wording = input.wording;
    SignatureGrid grid;
    grid.nameLabel = wording.nameLabel;
    grid.agencyLabel = wording.agencyLabel;
    grid.positionLabel = wording.positionLabel;
    grid.designations[0] = wording.primaryOfficer;
    grid.designations[1] = wording.otherOfficer;
    grid.deleteLabel = wording.deleteOne;
    grid.signedLabel = wording.signedLabel;
    grid.dateLabel = wording.dateLabel;
    for (qsizetype i = first; i < first + peopleASheet; ++i) {
        if (i >= input.people.size()) {
            grid.places << SignaturePlace{};
            continue;
        }
        const UndertakingPerson &person = input.people.at(i);
        grid.places << SignaturePlace{person.name, person.agency, person.position, struckFor(person, wording)};
    }
    return grid;
}

Document undertakingDocument(const UndertakingInput &input)
{
    const UndertakingWording &wording = input.wording;
    const qsizetype places = input.people.size() + std::max(0, input.blankPlaces);
    const qsizetype sheets = std::max<qsizetype>(1, (places + peopleASheet - 1) / peopleASheet);

    Document document =
        beginDocument(DocumentKind::Undertaking, input.stamp,
                      QCoreApplication::translate("UndertakingDocument",
                                                  "Kept by the MARAC Administrator with the minutes of the meeting."));
    document.title = wording.title;
    const QString day = input.meetingDate.isValid() ? longDate(input.meetingDate) : QString(24, QLatin1Char('.'));
    (wording.meetingLineFirst ? document.lead : document.subtitle) =
        QString(wording.meetingLine).replace(QStringLiteral("{date}"), day);
    document.reference = input.meetingReference;

    for (qsizetype sheet = 0; sheet < sheets; ++sheet) {
        if (sheet > 0)
            document.blocks.push_back(PageBreak{.newSheet = true});
        appendWording(document.blocks, wording);
        Group signing;
        signing.blocks.push_back(Heading{3, wording.acceptance, wording.printHint});
        signing.blocks.push_back(gridFor(input, sheet * peopleASheet));
        document.blocks.push_back(signing);
    }
    return document;
}

} // namespace marac::documents
