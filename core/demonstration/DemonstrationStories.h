// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/referrals/Referral.h"

#include <QHash>
#include <QStringList>

namespace marac {

/// One invented course of events, told with different people at different addresses.
struct DemonstrationStory
{
    struct Said
    {
        QString agency;
        ContributionKind kind = ContributionKind::Fact;
        QString text;
    };
    struct Agreed
    {
        QString agency;
        QString text;
        int days = 7;
        int riskItem = 0;
        QString ending; ///< done, late, notdone, notpossible, open
        QTime dueAt;    ///< invalid: by the end of its day
    };

    QString from; ///< code of the referring agency
    QString strand;
    QString subStrand;
    VictimKind victim = VictimKind::Person;
    QString kind; ///< of incident
    QString place;
    QString locationType;
    QString narrative;
    QString perpetrator;
    QString relationship; ///< of a perpetrator known by name to the victim; empty where nobody is known
    QString wishes;
    QList<int> yesItems;
    bool hospital = false;
    QString judgement; ///< rationale of an override; empty where the ticks speak for themselves
    QList<Said> said;
    QStringList analysis; ///< harm, contributory, safety
    QList<Agreed> actions;
};

/// A street of the demonstration: name, town, first part of its postcodes.
struct DemonstrationStreet
{
    QString name;
    QString town;
    QString postcode;
};

/// A postal district: its town, and the first half of its postcodes.
struct DemonstrationDistrict
{
    QString town;
    QString outward;
};

/// The texts of resources/demonstration. All people and events are invented.
struct DemonstrationTexts
{
    struct FullName
    {
        QString given;
        QString family;
    };

    QList<DemonstrationStory> stories;
    /// How a story goes on when its victim is referred again, by its place in `stories`; not every one does.
    QHash<qsizetype, DemonstrationStory> sequels;
    DemonstrationStory refused; ///< one that is no case for this MARAC
    QStringList givenNames;
    QStringList familyNames;
    QList<FullName> perpetrators; ///< names that no victim has
    QList<DemonstrationStreet> streets;
    QStringList postcodeEnds;
    // What names and homes of many more people are put together from: see DemonstrationPeople.
    QStringList manyGivenNames; ///< `givenNames` among them
    QStringList familyBeginnings;
    QStringList familyEnds;
    QStringList streetNames;
    QStringList streetTypes;
    QList<DemonstrationDistrict> districts;

    static const DemonstrationTexts &shipped();
};

} // namespace marac
