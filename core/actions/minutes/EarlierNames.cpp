// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/EarlierNames.h"

#include <QHash>

namespace marac {

/// Whose each line is: what tells the line from others, and the agencies named where it stands.
using Owners = QHash<QString, QStringList>;

static QString line(const QStringList &parts)
{
    return parts.join(QChar(0x1F)); // a control character: no text that is kept holds one
}

static void addEarlier(Owners &owners, const QList<MinutesEarlierAction> &actions)
{
    for (const MinutesEarlierAction &action : actions) {
        owners[line({QStringLiteral("earlier"), action.caseReference, action.due.toString(Qt::ISODate), action.action})]
            << action.agency;
    }
}

static void addCase(Owners &owners, const MinutesCase &heard)
{
    const QString number = QString::number(heard.caseId.value());
    owners[line({QStringLiteral("presents"), number})] << heard.presentedBy;
    owners[line({QStringLiteral("analyses"), number})] << heard.analysedBy;
    owners[line({QStringLiteral("tells"), number})] << heard.victimToldBy;
    for (qsizetype i = 0; i < heard.contributions.size(); ++i) {
        const MinutesContribution &said = heard.contributions.at(i);
        // What a nil return says are the program's words.
        const QString text = said.kind == ContributionKind::Nil ? QString() : said.text;
        owners[line({QStringLiteral("says"), number, QString::number(i), toCode(said.kind), text})] << said.agency;
    }
    for (const MinutesAction &action : heard.actions)
        owners[line({QStringLiteral("does"), action.reference})] << action.agency;
}

static Owners ownersIn(const MinutesRecord &minutes)
{
    Owners owners;
    for (const MinutesAttendee &attendee : minutes.present)
        owners[line({QStringLiteral("present"), attendee.name})] << attendee.agency;
    for (const MinutesApology &apology : minutes.apologies)
        owners[line({QStringLiteral("apology"), apology.name})] << apology.agency;
    addEarlier(owners, minutes.actionsDone);
    addEarlier(owners, minutes.actionsOpen);
    addEarlier(owners, minutes.actionsNoLongerPossible);
    addEarlier(owners, minutes.actionsNotDone);
    for (const MinutesCase &heard : minutes.cases)
        addCase(owners, heard);
    return owners;
}

QStringList namesInMinutes(const MinutesRecord &kept, const MinutesRecord &now, const QString &agency)
{
    QStringList names;
    bool isAnothers = false;
    const Owners then = ownersIn(kept);
    const Owners today = ownersIn(now);
    for (auto it = then.cbegin(); it != then.cend(); ++it) {
        const QStringList known = today.value(it.key());
        if (it.value().size() != 1 || known.size() != 1)
            continue;
        const QString &name = it.value().first();
        if (known.first() == agency)
            names << name;
        else if (name == agency)
            isAnothers = true;
    }
    if (!isAnothers)
        names << agency;
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace marac
