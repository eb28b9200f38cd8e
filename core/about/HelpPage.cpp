// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/about/HelpPage.h"

#include "core/about/Components.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

// Outside the namespace: the macro declares a function of the global one. Needed because a static library's resources are
// not registered by themselves.
static void registerHelpResource()
{
    Q_INIT_RESOURCE(help);
}

namespace marac {

namespace {

using Kind = HelpPart::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpPage)
};

QString withoutMarks(QString text)
{
    return text.remove(u'`').remove(QStringLiteral("**")).trimmed();
}

QStringList cellsOf(const QString &line)
{
    QStringList cells = line.mid(1, line.size() - 2).split(u'|');
    std::for_each(cells.begin(), cells.end(), [](QString &cell) { cell = withoutMarks(cell); });
    return cells;
}

bool isRule(const QString &line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return c == u'|' || c == u'-' || c == u' '; });
}

/// One line of the page, with what it goes on from.
void take(const QString &line, bool goesOn, QList<HelpPart> &parts)
{
    const QString words = line.trimmed();
    if (line.startsWith(QLatin1String("# ")))
        parts.append({Kind::Title, withoutMarks(line.mid(2))});
    else if (line.startsWith(QLatin1String("## ")))
        parts.append({Kind::Heading, withoutMarks(line.mid(3))});
    else if (line.startsWith(QLatin1String("- ")))
        parts.append({Kind::Point, withoutMarks(line.mid(2))});
    else if (line.startsWith(QLatin1String("    ")))
        parts.append({Kind::Command, words});
    else if (line.startsWith(u'|') && !isRule(words))
        parts.append({Kind::Row, {}, cellsOf(words)});
    else if (line.startsWith(u'|'))
        return;
    else if (goesOn && !parts.isEmpty()
             && (parts.constLast().kind == Kind::Paragraph || parts.constLast().kind == Kind::Point))
        parts.last().text += u' ' + withoutMarks(words);
    else
        parts.append({Kind::Paragraph, withoutMarks(words)});
}

QList<HelpPart> compiledIn(const QString &name)
{
    static const bool registered = (registerHelpResource(), true);
    Q_UNUSED(registered)
    QFile file(QStringLiteral(":/help/%1.md").arg(name));
    return file.open(QIODevice::ReadOnly) ? helpParts(QString::fromUtf8(file.readAll())) : QList<HelpPart>();
}

QList<HelpPart> componentRows()
{
    QList<HelpPart> rows{{Kind::Row, {}, {Words::tr("Part"), Words::tr("Version"), Words::tr("What it does here")}}};
    const QList<Component> all = components();
    for (const Component &one : all)
        rows.append({Kind::Row, {}, {one.name, one.version, one.purpose}});
    return rows;
}

} // namespace

QList<HelpPart> helpParts(const QString &written)
{
    QList<HelpPart> parts;
    bool goesOn = false;
    const QStringList lines = written.split(u'\n');
    for (const QString &line : lines) {
        const bool isEmpty = line.trimmed().isEmpty();
        if (!isEmpty)
            take(line, goesOn, parts);
        goesOn = !isEmpty;
    }
    return parts;
}

QList<HelpPart> securityPage()
{
    QList<HelpPart> page = compiledIn(QStringLiteral("security"));
    const QList<HelpPart> figures = compiledIn(QStringLiteral("figures"));
    qsizetype last = page.size();
    while (last > 0 && page.at(last - 1).kind != Kind::Heading)
        --last;
    QList<HelpPart> whole = page.mid(0, std::max<qsizetype>(last - 1, 0));
    whole += figures;
    whole += page.mid(std::max<qsizetype>(last - 1, 0));
    whole += componentRows();
    return whole;
}

} // namespace marac
