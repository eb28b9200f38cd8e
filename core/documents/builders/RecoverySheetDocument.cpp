// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/RecoverySheetDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/BeginDocument.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecoverySheetDocument)
};
} // namespace

QString sheetReference(const QByteArray &uuid)
{
    const QString digits = QString::fromLatin1(uuid).remove(QLatin1Char('-')).toUpper();
    return QStringLiteral("R-%1-%2").arg(digits.left(4), digits.mid(4, 4));
}

RecoverySheetInput recoverySheetInput(const QString &partnership, const QString &reference, const QStringList &words,
                                      const QString &madeBy, const Clock &clock)
{
    RecoverySheetInput input;
    input.registerName = partnership;
    input.registerReference = reference;
    input.words = words;
    input.qrPayload = words.join(QLatin1Char(' ')).toUtf8();
    input.madeBy = madeBy;
    input.madeOn = clock.today();
    input.stamp.issuer = partnership;
    input.stamp.printedBy = madeBy;
    input.stamp.printedAt = clock.now();
    return input;
}

Document recoverySheetDocument(const RecoverySheetInput &input)
{
    Document document =
        beginDocument(DocumentKind::RecoverySheet, input.stamp,
                      Words::tr("Whoever holds this sheet and the register's files can open the register."));
    document.subtitle = input.registerName;
    document.reference = input.registerReference;

    std::vector<Block> &blocks = document.blocks;
    blocks.push_back(Notice{Words::tr("What this is"),
                            Words::tr("The words below, in this order, open the register when every passphrase has "
                                      "been lost. There is no other way in: "
                                      "if all passphrases and this sheet are lost, what the register holds is lost.")});
    blocks.push_back(KeyValues{{{Words::tr("Register"), input.registerReference},
                                {Words::tr("Made on"), longDate(input.madeOn)},
                                {Words::tr("Made by"), input.madeBy}},
                               2});
    blocks.push_back(Heading{1, Words::tr("The words"), Words::tr("Read across, 1 to %1").arg(input.words.size())});
    blocks.push_back(WordGrid{input.words, 4});
    blocks.push_back(Paragraph{Words::tr("The last word carries a checksum: a word misread or in the wrong place is "
                                         "noticed when the words are typed in."),
                               Tone::Muted});
    if (!input.qrPayload.isEmpty()) {
        blocks.push_back(QrBlock{input.qrPayload,
                                 {},
                                 Words::tr("The same words as a code, to be read by a scanner that has no network. Do "
                                           "not photograph it: a telephone may copy "
                                           "the picture to other places.")});
    }
    Group keeping;
    keeping.blocks.push_back(Heading{1, Words::tr("How to keep it")});
    keeping.blocks.push_back(BulletList{{
        Words::tr("Seal it in an envelope, sign across the flap, and lock it in a safe in another building than the "
                  "workstation."),
        Words::tr("Two people should know where it is; neither needs to have read it."),
        Words::tr("Never copy, scan, photograph or e-mail it. Never keep it with a backup of the register."),
        Words::tr(
            "After it has been used or seen by anyone who should not, make a new one: the old words stop working."),
        Words::tr("Write on the envelope: date sealed, by whom, and each time it is opened."),
    }});
    blocks.push_back(keeping);
    return document;
}

} // namespace marac::documents
