// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ActionLine.h"

#include "core/actions/Action.h"
#include "core/actions/ActionDue.h"
#include "core/calendar/TypedDue.h"
#include "core/risk/tool/RiskTool.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActionLine)
};
} // namespace

/// The length of `name` when the line begins with it as a word of its own; 0 when not.
static qsizetype startsWith(const QString &line, const QString &name)
{
    if (name.isEmpty() || !line.startsWith(name, Qt::CaseInsensitive))
        return 0;
    const bool ends = line.size() == name.size() || !line.at(name.size()).isLetterOrNumber();
    return ends ? name.size() : 0;
}

/// The agency whose code or name the line begins with, the longest of them, and how far it reaches.
static std::pair<const Agency *, qsizetype> agencyAt(const QString &line, const QList<Agency> &agencies)
{
    std::pair<const Agency *, qsizetype> found{nullptr, 0};
    for (const Agency &agency : agencies) {
        const qsizetype length = std::max(startsWith(line, agency.code), startsWith(line, agency.name));
        if (length > found.second)
            found = {&agency, length};
    }
    return found;
}

static QString withoutLead(const QString &line)
{
    static const QRegularExpression lead(QStringLiteral("^[\\s:,;–-]+"));
    QString rest = line;
    return rest.remove(lead);
}

static void takeOwner(QString &line, const ActionLineTerms &terms, ActionLine &read)
{
    const auto [agency, length] = agencyAt(line, terms.agencies);
    if (const auto [gone, goneLength] = agencyAt(line, terms.withdrawn); goneLength > length) {
        read.problems << FieldProblem{
            QStringLiteral("ownerAgencyId"),
            Words::tr(
                "%1 does not take part on the day of this meeting, so it can't take on an action. Begin with another "
                "agency.")
                .arg(gone->name)};
        line = withoutLead(line.mid(goneLength));
    } else if (agency) {
        read.owner = agency->id;
        read.ownerName = agency->name;
        line = withoutLead(line.mid(length));
    }
}

static bool takeItem(QString &line, ActionLine &read)
{
    static const QRegularExpression item(QStringLiteral("(?:^|\\s)(?:#\\s?|item\\s+)(\\d{1,3})[.,;]?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = item.match(line);
    if (!match.hasMatch())
        return false;
    const int number = match.captured(1).toInt();
    line = line.left(match.capturedStart()).trimmed();
    if (number >= 1 && number <= riskItemCount) {
        read.riskItem = number;
    } else {
        read.problems << FieldProblem{
            QStringLiteral("riskItem"),
            Words::tr("The risk tool has items 1 to %1, and no item %2.").arg(riskItemCount).arg(number)};
    }
    return true;
}

static bool takeDay(QString &line, const ActionLineTerms &terms, ActionLine &read)
{
    static const QRegularExpression clause(QStringLiteral("(?:^|\\s)by\\s+(?!.*\\sby\\s)(.+?)[.,;]?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = clause.match(line);
    if (!match.hasMatch())
        return false;
    QString uncounted;
    const TypedDue typed = readDue(match.captured(1), terms.meetingDay, [&](QDate day, int count) {
        const Result<QDate> counted = terms.calendar.addWorkingDays(day, count);
        if (!counted)
            uncounted = counted.error().text;
        return counted.value_or(QDate());
    });
    if (!typed.isMeant)
        return false;
    line = line.left(match.capturedStart()).trimmed();
    read.dueAt = typed.at;
    if (!typed.date.isValid()) {
        read.problems << FieldProblem{QStringLiteral("dueOn"), uncounted.isEmpty() ? typed.problem : uncounted};
        return true;
    }
    read.dueOn = typed.date;
    return true;
}

/// What the rule for actions finds, of what was said.
static void refuseWhatIsRefused(const ActionLineTerms &terms, ActionLine &read)
{
    Action action;
    action.ownerAgencyId = read.owner;
    action.text = read.text;
    action.dueOn = read.dueOn;
    action.dueAt = read.dueAt;
    const QList<FieldProblem> found = actionProblems(action, terms.meetingDay, terms.meetingStartsAt);
    for (const FieldProblem &problem : found) {
        const bool wasSaid = (problem.field == QLatin1String("dueOn") && read.dueOn.isValid())
            || problem.field == QLatin1String("dueAt")
            || (problem.field == QLatin1String("text") && !read.text.isEmpty());
        if (wasSaid)
            read.problems << problem;
    }
}

ActionLine readActionLine(const QString &typed, const ActionLineTerms &terms)
{
    ActionLine read;
    QString line = typed.simplified();
    takeOwner(line, terms, read);
    bool hasItem = false;
    bool hasDay = false;
    for (bool took = true; took;) {
        took = false;
        if (!hasItem && takeItem(line, read))
            took = hasItem = true;
        if (!hasDay && takeDay(line, terms, read))
            took = hasDay = true;
    }
    read.text = line;
    refuseWhatIsRefused(terms, read);
    return read;
}

} // namespace marac
