// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording/PaperTemplate.h"

#include "core/documents/wording/WordingForm.h"

#include <QFile>

#include <algorithm>

static void initPapersResource()
{
    // A static library's resources are registered by hand, outside every namespace.
    Q_INIT_RESOURCE(wording);
}

namespace marac::documents {

using wording::Words;

static constexpr qsizetype longestHeading = 120; // wraps once on paper

static QString titleKey()
{
    return QStringLiteral("title");
}

static QString sectionsKey()
{
    return QStringLiteral("sections");
}

static QString labelsKey()
{
    return QStringLiteral("labels");
}

static QString idKey()
{
    return QStringLiteral("id");
}

static QString headingKey()
{
    return QStringLiteral("heading");
}

static QJsonObject compiledInPapers()
{
    initPapersResource();
    QFile file(QStringLiteral(":/marac/wording/papers.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "papers", "the template of the papers is missing from the program");
    Q_UNUSED(open)
    return wording::objectIn(file.readAll()).value_or(QJsonObject());
}

static QList<SectionTemplate> suppliedSections(const QJsonValue &value)
{
    QList<SectionTemplate> sections;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        const QJsonObject section = item.toObject();
        sections << SectionTemplate{section.value(idKey()).toString(), section.value(headingKey()).toString()};
    }
    return sections;
}

PaperTemplates suppliedTemplates()
{
    const QJsonObject papers = compiledInPapers();
    PaperTemplates templates;
    for (auto it = papers.begin(); it != papers.end(); ++it) {
        const std::optional<DocumentKind> kind = fromCode<DocumentKind>(it.key());
        Q_ASSERT_X(kind, "papers", "the template in the program names a paper that there is not");
        if (!kind)
            continue;
        const QJsonObject object = it.value().toObject();
        templates.insert(*kind,
                         PaperTemplate{object.value(titleKey()).toString(),
                                       suppliedSections(object.value(sectionsKey())),
                                       suppliedSections(object.value(labelsKey()))});
    }
    return templates;
}

/// "{agency}", which the program fills in.
static QString placeIn(const QString &words)
{
    const qsizetype open = words.indexOf(u'{');
    const qsizetype close = words.indexOf(u'}', std::max<qsizetype>(open, 0));
    return open < 0 || close < 0 ? QString() : words.mid(open, close - open + 1);
}

/// What is printed in place of `supplied`; empty where it is the same.
static QString takeHeading(const QJsonValue &value, const QString &field, const QString &supplied,
                           QList<FieldProblem> &problems)
{
    const QString words = wording::takeText(value, field, problems, longestHeading);
    if (words.contains(u'\n'))
        problems << FieldProblem{field, Words::tr("A heading is one line.")};
    const QString place = placeIn(supplied);
    if (!place.isEmpty() && !words.isEmpty() && !words.contains(place))
        problems << wording::lacksPlace(field, place);
    return words == supplied ? QString() : words;
}

static void refuseOthers(const QJsonObject &object, const QStringList &known, const QString &field,
                         QList<FieldProblem> &problems)
{
    const QStringList keys = object.keys();
    const bool hasOther =
        std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) { return !known.contains(key); });
    if (hasOther)
        problems << wording::unknownField(field);
}

static qsizetype placeOf(const QString &id, const QList<SectionTemplate> &sections)
{
    const auto found = std::find_if(sections.cbegin(), sections.cend(),
                                    [&](const SectionTemplate &section) { return section.id == id; });
    return found == sections.cend() ? -1 : found - sections.cbegin();
}

/// Minutes are the record of a meeting and are read by the numbers of their headings.
static bool orderIsFixed(DocumentKind kind)
{
    return kind == DocumentKind::Minutes;
}

static bool standsInOrder(const QList<SectionTemplate> &sections, const QList<SectionTemplate> &supplied)
{
    return std::is_sorted(sections.cbegin(), sections.cend(),
                          [&](const SectionTemplate &one, const SectionTemplate &two) {
                              return placeOf(one.id, supplied) < placeOf(two.id, supplied);
                          });
}

static QList<SectionTemplate> takeSections(const QJsonValue &value, const QString &paper,
                                           const QList<SectionTemplate> &supplied, QList<FieldProblem> &problems)
{
    QList<SectionTemplate> sections;
    if (!value.isArray())
        problems << FieldProblem{
            paper, Words::tr("Its “sections” and its “labels” must each be a list, as in the supplied file.")};
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        const QString id = object.value(idKey()).toString();
        const qsizetype place = placeOf(id, supplied);
        if (place < 0) {
            problems << FieldProblem{
                paper,
                Words::tr("It names a section or label that this paper does not have. Compare with the supplied "
                          "file.")};
            continue;
        }
        const QString field = QStringLiteral("%1.%2").arg(paper, id);
        refuseOthers(object, {idKey(), headingKey()}, field, problems);
        if (placeOf(id, sections) >= 0)
            problems << FieldProblem{field, Words::tr("This is named twice.")};
        SectionTemplate section{id};
        if (object.contains(headingKey())) {
            const QString words = supplied.at(place).heading;
            if (words.isEmpty())
                problems << FieldProblem{field, Words::tr("This section has no heading.")};
            else
                section.heading = takeHeading(object.value(headingKey()), field, words, problems);
        }
        sections << section;
    }
    return sections;
}

static PaperTemplate takePaper(const QJsonValue &value, DocumentKind kind, const PaperTemplate &supplied,
                               QList<FieldProblem> &problems)
{
    const QString paper = toCode(kind);
    PaperTemplate own;
    if (!value.isObject()) {
        problems << FieldProblem{
            paper, Words::tr("This must hold “title” and “sections” in braces, as in the supplied file.")};
        return own;
    }
    const QJsonObject object = value.toObject();
    refuseOthers(object, {titleKey(), sectionsKey(), labelsKey()}, paper, problems);
    if (object.contains(titleKey()))
        own.title = takeHeading(object.value(titleKey()), paper + u'.' + titleKey(), supplied.title, problems);
    if (object.contains(sectionsKey()))
        own.sections = takeSections(object.value(sectionsKey()), paper, supplied.sections, problems);
    if (orderIsFixed(kind) && !standsInOrder(own.sections, supplied.sections))
        problems << FieldProblem{
            paper, Words::tr("The order of its sections is fixed; put them back and change their headings alone.")};
    if (object.contains(labelsKey()))
        own.labels = takeSections(object.value(labelsKey()), paper, supplied.labels, problems);
    return own;
}

Result<PaperTemplates> parseTemplates(const QByteArray &json)
{
    const Result<QJsonObject> papers = wording::objectIn(json);
    if (!papers)
        return Failure(papers.error());
    const PaperTemplates supplied = suppliedTemplates();
    PaperTemplates own;
    QList<FieldProblem> problems;
    for (auto it = papers->begin(); it != papers->end(); ++it) {
        const std::optional<DocumentKind> kind = fromCode<DocumentKind>(it.key());
        if (kind && supplied.contains(*kind))
            own.insert(*kind, takePaper(it.value(), *kind, supplied.value(*kind), problems));
        else
            problems << FieldProblem{
                QString(), Words::tr("The file names a paper that has no template. Compare with the supplied file.")};
    }
    if (!problems.isEmpty())
        return wording::invalid(problems);
    return own;
}

} // namespace marac::documents
