// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QList>
#include <QStringList>

namespace marac {

/// What one agency said of one field of a person, on one day. A later value is another fact: the earlier one stays on file
/// with its agency (R008).
struct PersonFact
{
    qint64 id = 0;
    PersonId personId;
    QString field; ///< name of the member of Person; "aliases" for the other names as a whole
    QString value; ///< as text: days ISO, yes and no as "yes" and "", the address by number; "" not known any more
    AgencyId sourceAgencyId; ///< R008
    QDate recordedOn;        ///< invalid: kept before facts were recorded one by one
};

/// Field and value of everything a person's row says; source and version are not among them.
QList<std::pair<QString, QString>> factValues(const Person &person);

/// The facts that `is` says otherwise than `was`, of that source and day: all that is known for somebody new.
QList<PersonFact> factsChanged(const Person &was, const Person &is, AgencyId source, QDate day);

/// The newest fact of a field among `facts` (oldest first); nullptr when nobody ever said anything.
const PersonFact *currentFact(const QList<PersonFact> &facts, const QString &field);

/// Earlier values of a field that differ from the present one and from one another, newest first; empty ones left out.
QList<PersonFact> earlierFacts(const QList<PersonFact> &facts, const QString &field);

} // namespace marac
