// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Words that stand nowhere but in the register of a scene. Nobody is called so, and nothing else is.
namespace marac::proof::canary {

inline const QString givenName = QStringLiteral("Zephyrine");
inline const QString familyName = QStringLiteral("Thistlequern");
inline const QString street = QStringLiteral("Marrowbell Causeway");
inline const QString postcode = QStringLiteral("L23 9ZX");
inline const QString phone = QStringLiteral("07700 900881");
inline const QString bornOn = QStringLiteral("23/11/1961"); ///< as it is typed and shown
inline const QString narrative = QStringLiteral("Heliotrope gargoyles were thrown at the door.");
inline const QString said = QStringLiteral("Ambergris bassoons since September.");
inline const QString harm = QStringLiteral("The door may be set alight by pangolins.");
inline const QString action = QStringLiteral("Tenancy warning about marzipan trombones.");
inline const QString halfTyped = QStringLiteral("Half a sentence about obsidian teapots");

/// A word of each by which it is known again, in small letters; a number and a day in each way in which a program writes them.
inline const QStringList words{
    QStringLiteral("zephyrine"),  QStringLiteral("thistlequern"), QStringLiteral("marrowbell"),
    QStringLiteral("gargoyles"),  QStringLiteral("bassoons"),     QStringLiteral("pangolins"),
    QStringLiteral("trombones"),  QStringLiteral("teapots"),      QStringLiteral("l23 9zx"),
    QStringLiteral("l239zx"),     QStringLiteral("07700 900881"), QStringLiteral("07700900881"),
    QStringLiteral("23/11/1961"), QStringLiteral("1961-11-23")};

} // namespace marac::proof::canary
