// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/withoutconsent/WithoutConsentChange.h"

#include "core/people/PersonName.h"

#include <algorithm>
#include <utility>

namespace marac {

template <Coded E>
static bool areSameTicks(QList<E> a, QList<E> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

static void addChanged(const std::pair<const char *, bool> &field, QStringList &fields)
{
    if (field.second)
        fields.append(QString::fromLatin1(field.first));
}

/// What stands above the manager's name.
static QStringList contentChanges(const WithoutConsent &was, const WithoutConsent &is)
{
    const std::pair<const char *, bool> compared[] = {
        {"concerns", !areSameTicks(was.concerns, is.concerns)},
        {"grounds", !areSameTicks(was.grounds, is.grounds)},
        {"considerations", !areSameTicks(was.considerations, is.considerations)},
        {"protocolReference", was.protocolReference != is.protocolReference},
        {"comments", was.comments != is.comments},
        {"internalConsultations", was.internalConsultations != is.internalConsultations},
        {"externalConsultations", was.externalConsultations != is.externalConsultations},
        {"notified", was.notified != is.notified},
        {"notifiedOn", was.notifiedOn != is.notifiedOn},
        {"notNotifiedReason", was.notNotifiedReason != is.notNotifiedReason},
        {"reviewOn", was.reviewOn != is.reviewOn},
        {"reviewBy", was.reviewBy != is.reviewBy},
        {"caseworker", was.caseworker != is.caseworker},
        {"signedOn", was.signedOn != is.signedOn},
    };
    QStringList fields;
    for (const auto &field : compared)
        addChanged(field, fields);
    for (int i = 0; i < interestQuestions; ++i) {
        if (was.interest[i] != is.interest[i])
            fields.append(toCode(InterestQuestion(i)));
    }
    return fields;
}

QStringList withoutConsentChanges(const WithoutConsent &was, const WithoutConsent &is)
{
    QStringList fields = contentChanges(was, is);
    addChanged({"manager", was.manager != is.manager}, fields);
    addChanged({"authorisedOn", was.authorisedOn != is.authorisedOn}, fields);
    addChanged({"reviewedOn", was.reviewedOn != is.reviewedOn}, fields);
    addChanged({"reviewFound", was.reviewFound != is.reviewFound}, fields);
    addChanged({"sourceAgencyId", was.sourceAgencyId != is.sourceAgencyId}, fields);
    return fields;
}

bool losesAuthority(const WithoutConsent &was, const WithoutConsent &is)
{
    if (!was.authorisedOn.isValid() || !is.authorisedOn.isValid())
        return false;
    const bool isRenewed = is.authorisedOn > was.authorisedOn || !mayBeOnePerson(was.manager, is.manager);
    return !isRenewed && !contentChanges(was, is).isEmpty();
}

WithoutConsent withAuthorityLeft(const WithoutConsent &was, WithoutConsent is)
{
    if (losesAuthority(was, is)) {
        is.manager.clear();
        is.authorisedOn = {};
    }
    return is;
}

bool mayBeOnePerson(const QString &one, const QString &other)
{
    QStringList fewer = nameKey(one).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList more = nameKey(other).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (fewer.size() > more.size())
        std::swap(fewer, more);
    if (fewer.isEmpty())
        return one.compare(other, Qt::CaseInsensitive) == 0;
    // Whole words first: an initial stands for one of those that are left.
    fewer.removeIf([&more](const QString &word) { return more.removeOne(word); });
    return std::all_of(fewer.cbegin(), fewer.cend(), [&more](const QString &word) {
        const auto found = std::find_if(more.begin(), more.end(), [&word](const QString &left) {
            return (word.size() == 1 || left.size() == 1) && left.front() == word.front();
        });
        if (found == more.end())
            return false;
        more.erase(found);
        return true;
    });
}

} // namespace marac
