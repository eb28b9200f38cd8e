// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pages/PaperLook.h"

#include "core/base/Text.h"
#include "core/documents/Masked.h"
#include "core/documents/TextsOf.h"
#include "core/documents/odt/OdtContent.h"
#include "core/documents/odt/OdtStyles.h"
#include "core/documents/paper/Paint.h"
#include "core/people/PersonName.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace marac::test {

using namespace documents;
using namespace Qt::StringLiterals;

static QString victimInitials(const QString &name)
{
    Person victim;
    victim.givenName = victim.familyName = name;
    return personName(victim, NameForm::Initials);
}

QString WordsInstead::in(const QString &modelText, const QString &initials) const
{
    const HostileWords model = ofModel();
    if (modelText == initialsOf(model.line))
        return initialsOf(m_words.line); // of a site
    QString text = modelText;
    return text.replace(victimInitials(model.line), initials)
        .replace(model.town, m_words.town)
        .replace(model.line, m_words.line)
        .replace(model.line.toUpper(), m_words.line.toUpper())
        .replace(model.account, m_words.account);
}

bool WordsInstead::areIn(const QString &modelText)
{
    return WordsInstead(HostileWords()).in(modelText, {}) != modelText;
}

bool WordsInstead::make(const QString &modelText, const QString &text) const
{
    const QString initials = victimInitials(m_words.line);
    return text == in(modelText, initials) || text == in(modelText, initialsOf(initials));
}

static QList<QString *> lettersOf(Document &paper)
{
    PrintStamp &stamp = paper.stamp;
    return {&paper.title,   &paper.lead,   &paper.subtitle,   &paper.status,   &paper.watermark, &paper.reference,
            &paper.purpose, &stamp.issuer, &stamp.descriptor, &stamp.handling, &stamp.recipient, &stamp.printedBy};
}

Document WordsInstead::in(Document model) const
{
    const QString initials = victimInitials(m_words.line);
    forEachText(model, [&](QStringList &texts) {
        for (QString &text : texts)
            text = in(text, initials);
    });
    const QList<QString *> letters = lettersOf(model);
    for (QString *text : letters)
        *text = in(*text, initials);
    return model;
}

QStringList everyTextOf(const Document &paper)
{
    Document copy = paper;
    QStringList texts = textsOf(paper);
    const QList<QString *> letters = lettersOf(copy);
    for (const QString *text : letters)
        texts << *text;
    texts.removeAll(QString());
    return texts;
}

/// Without what may stand between two lines of it.
static QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

namespace {
/// A file for a word processor.
struct OdtFile
{
    QStringList markup; ///< its elements with their attributes, but for those that a space or a line end has
    QString text;
};
} // namespace

static OdtFile odtOf(const Document &paper)
{
    OdtFile file;
    for (const QByteArray &xml : {odtContent(paper), odtStyles(paper)}) {
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isCharacters())
                file.text += reader.text();
            const QString name = reader.qualifiedName().toString();
            if (!reader.isStartElement() || name == u"text:s" || name == u"text:tab" || name == u"text:line-break")
                continue;
            QString element = name;
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                element += u' ' + attribute.qualifiedName().toString() + u'=' + attribute.value().toString();
            file.markup << element;
        }
        if (reader.hasError())
            file.markup << reader.errorString();
    }
    file.text = squeezed(file.text);
    return file;
}

namespace {
/// What stands on the pages.
struct Pages
{
    QString text;
    QStringList
        shortened; ///< what ends in an ellipsis, without it: a line at the head or foot of a page has only so much room
};
} // namespace

static Pages pagesOf(const Document &paper)
{
    Pages pages;
    const PagePlan plan = planPages(paper);
    for (const PlannedPage &page : plan.pages) {
        for (const TextRun &run : page.runs) {
            QString text = squeezed(run.text);
            pages.text += text;
            if (text.endsWith(u'\u2026'))
                pages.shortened << text.chopped(1);
        }
    }
    return pages;
}

static bool areOn(const Pages &pages, const QString &words)
{
    const auto isBegunBy = [&words](const QString &shortened) {
        for (qsizetype most = words.size() - 1; most >= 8; --most) {
            if (shortened.endsWith(QStringView(words).first(most)))
                return true;
        }
        return false;
    };
    return pages.text.contains(words) || std::any_of(pages.shortened.begin(), pages.shortened.end(), isBegunBy);
}

/// What a PDF has that can be pressed, run or opened, or that was a picture. The code for a scanner is drawn.
static QByteArrayList activePartsOf(const Document &paper)
{
    const Result<QByteArray> pdf = pdfBytes(paper);
    if (!pdf)
        return {"no pages"};
    QByteArrayList parts;
    for (const char *part : {"/Type /Annot\n", "/URI", "/Link", "/JavaScript", "/Launch", "/EmbeddedFile",
                             "/OpenAction", "/Subtype /Image"}) {
        if (pdf->contains(part))
            parts << part;
    }
    return parts;
}

QStringList takenForMore(const Document &model, const Document &paper, const WordsInstead &words)
{
    const QStringList modelTexts = everyTextOf(model);
    const QStringList texts = everyTextOf(paper);
    if (texts.size() != modelTexts.size())
        return {u"it has %1 texts, its model has %2"_s.arg(texts.size()).arg(modelTexts.size())};
    QStringList found;
    const OdtFile odt = odtOf(paper);
    const Pages pages = pagesOf(paper);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString &modelText = modelTexts.at(i);
        if (!words.make(modelText, texts.at(i)))
            found << u"\"%1\" is not said literally"_s.arg(modelText);
        if (!WordsInstead::areIn(modelText))
            continue;
        const QString seen = squeezed(text::shown(texts.at(i)));
        if (!areOn(pages, seen))
            found << u"\"%1\" is not on a page"_s.arg(modelText);
        if (!odt.text.contains(QString(seen).replace(QChar(0xFFFE), QChar(QChar::ReplacementCharacter))))
            found << u"\"%1\" is not in the file for a word processor"_s.arg(modelText);
    }
    if (text::hasHidden(pages.text) || text::hasHidden(odt.text))
        found << u"a hidden character is not marked"_s;
    if (odt.markup != odtOf(model).markup)
        found << u"the file for a word processor has other markup"_s;
    for (const QByteArray &part : activePartsOf(paper))
        found << u"its PDF has "_s + QString::fromLatin1(part);
    return found;
}

} // namespace marac::test
