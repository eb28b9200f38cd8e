// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/MaskedMinutes.h"

#include "core/people/addresses/AddressInText.h"

namespace marac {

namespace {

/// Masks in place.
class Mask
{
public:
    explicit Mask(const AddressInText &addresses) : m_addresses(addresses) {}

    void operator()(QString &text) const { text = m_addresses.masked(text); }
    void operator()(QStringList &lines) const { lines = m_addresses.masked(lines); }
    void operator()(QList<MinutesEarlierAction> &actions) const
    {
        for (MinutesEarlierAction &action : actions) {
            (*this)(action.action);
            (*this)(action.outcome);
        }
    }
    void operator()(MinutesCase &heard) const
    {
        for (MinutesContribution &said : heard.contributions)
            (*this)(said.text);
        for (MinutesAction &action : heard.actions)
            (*this)(action.action);
        for (QStringList *texts :
             {&heard.harm, &heard.contributory, &heard.safety, &heard.decisions, &heard.exceptions})
            (*this)(*texts);
        (*this)(heard.victimToldHow);
    }

private:
    const AddressInText &m_addresses;
};

} // namespace

MinutesRecord withAddressesMasked(const AddressInText &addresses, MinutesRecord record)
{
    if (addresses.isEmpty())
        return record;
    const Mask mask(addresses);
    for (QList<MinutesEarlierAction> *actions :
         {&record.actionsDone, &record.actionsOpen, &record.actionsNoLongerPossible, &record.actionsNotDone})
        mask(*actions);
    for (MinutesCase &heard : record.cases)
        mask(heard);
    for (QString *text : {&record.approvalReason, &record.protocolReason})
        mask(*text);
    mask(record.meetingDecisions);
    mask(record.otherBusiness);
    return record;
}

QList<AmendmentRow> withAddressesMasked(const AddressInText &addresses, QList<AmendmentRow> amendments)
{
    const Mask mask(addresses);
    for (AmendmentRow &row : amendments) {
        mask(row.amendment.text);
        mask(row.amendment.reason);
    }
    return amendments;
}

} // namespace marac
