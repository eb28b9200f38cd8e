// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/KeepAddress.h"
#include "core/people/addresses/LiftProtection.h"
#include "ui/people/AddressEditor.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/TextLabel.h"

// What stands in the editor, and what is on file of it: masked, revealed, or typed over it.

namespace marac {

void AddressEditor::setKept(const PersonFile &file)
{
    m_onFile = file;
    m_reason->clear();
    m_dropped->hide();
    m_isMasked = file.address && file.address->isProtected;
    write(file.address && !m_isMasked ? *file.address : next());
}

/// As the one it comes after, an address is protected unless somebody says why not.
Address AddressEditor::next() const
{
    Address address;
    address.isProtected = isNextProtected(m_onFile);
    return address;
}

void AddressEditor::setTyped(const PersonEntry &typed, const PersonFile &onFile)
{
    setKept(onFile);
    if (!typed.address && !typed.noAddressKnown)
        return;
    // A draft's copy does not decide whether it is masked: it may be older than the protection, or than the address.
    const bool isHidden = typed.address && isProtectedNow(onFile, typed.address->id);
    if (isHidden || (m_isMasked && typed.person.addressId != onFile.person.addressId)) {
        m_dropped->show();
        return;
    }
    m_isMasked = false;
    m_reason->setText(typed.liftReason);
    write(typed.address.value_or(next()));
    if (typed.noAddressKnown)
        tickNoneKnown();
}

static bool isSameOnFile(const std::optional<Address> &before, const std::optional<Address> &now)
{
    return before && now && before->id == now->id && before->isProtected == now->isProtected;
}

void AddressEditor::catchUp(const PersonFile &onFile)
{
    const bool isProtected = onFile.address && onFile.address->isProtected;
    if (!m_isMasked && !(isProtected && !isSameOnFile(m_onFile.address, onFile.address))) {
        m_onFile = onFile;
        pointOut();
        return;
    }
    PersonEntry typed;
    putInto(typed);
    setKept(onFile);
    m_dropped->setVisible(typed.address || typed.noAddressKnown);
}

void AddressEditor::hideProtected(const PersonFile &onFile)
{
    if (onFile.address && onFile.address->isProtected)
        catchUp(onFile);
}

void AddressEditor::write(const Address &address)
{
    m_address = address;
    fill(address);
    follow();
}

void AddressEditor::enterAnother()
{
    m_isMasked = false;
    write(next());
    m_saon->setFocus(Qt::OtherFocusReason);
    Q_EMIT m_form->edited();
}

void AddressEditor::reveal(const Address &address)
{
    m_onFile.address = address;
    m_isMasked = false;
    write(address);
    m_saon->setFocus(Qt::OtherFocusReason);
}

QString AddressEditor::staysHiddenText()
{
    return tr("The address stays hidden: the same home is protected elsewhere, in another record or as an earlier "
              "address. Lift that protection as well, unless somebody is at risk by it.");
}

void AddressEditor::putInto(PersonEntry &entry) const
{
    if (m_isMasked)
        return;
    entry.noAddressKnown = isNoneKnown();
    const Address typed = address();
    const bool isUntouched = m_onFile.address && m_onFile.address->id == m_address.id
        && addressFieldsChanged(*m_onFile.address, typed).isEmpty();
    // Emptied without saying that none is known is a question for the person, not an answer.
    if (!entry.noAddressKnown && !isUntouched && (!isEmpty() || m_address.id.isValid()))
        entry.address = typed;
    if (asksWhy())
        entry.liftReason = m_reason->text();
}

} // namespace marac
