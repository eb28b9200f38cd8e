// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/AddressEditor.h"

#include "core/people/addresses/AddressProblems.h"
#include "core/people/addresses/LiftProtection.h"
#include "core/people/addresses/Postcode.h"
#include "ui/people/PropertyNumberEdit.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/PostcodeEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

static const QString protectedCode = QStringLiteral("isProtected");
static const QString noAbodeCode = QStringLiteral("noFixedAbode");
static const QString noneKnownCode = QStringLiteral("noAddressKnown");

AddressEditor::AddressEditor(Form *form, const QString &prefix)
    : QObject(form), m_form(form), m_prefix(prefix), m_organisation(line("organisation", 0, bs7666::organisation)),
      m_saon(line("saon", 14, bs7666::saon)), m_paon(line("paon", 22, bs7666::paon)),
      m_street(line("street", 0, bs7666::street)), m_locality(line("locality", 22, bs7666::locality)),
      m_town(line("town", 22, bs7666::town)), m_postTown(line("postTown", 22, bs7666::postTown)),
      m_area(line("administrativeArea", 22, bs7666::administrativeArea)),
      m_postcode(new PostcodeEdit(prefix + QStringLiteral("postcode"), &postcode)),
      m_uprn(new PropertyNumberEdit(prefix + QStringLiteral("uprn"), bs7666::largestUprn)),
      m_usrn(new PropertyNumberEdit(prefix + QStringLiteral("usrn"), bs7666::largestUsrn)),
      m_asGiven(new NarrativeEdit(prefix + QStringLiteral("asGiven"))),
      m_flags(new CheckList(prefix + QStringLiteral("flags"))), m_reason(line("liftReason", 0, text::lineLimit)),
      m_completeness(new StatusPill)
{
    addMask();
    m_asGiven->setVisibleLines(2);
    m_asGiven->setHoldsNames();
    m_asGiven->setLimit(4 * text::lineLimit);
    form->addRow({narrow(tr("Flat or unit (optional)"), m_saon, tr("For example Flat 4")),
                  narrow(tr("Building number or name"), m_paon, tr("For example 12, or Harbour House"))});
    form->add(tr("Street"), m_street);
    form->addRow({narrow(tr("Locality (optional)"), m_locality), narrow(tr("Town"), m_town)});
    form->addRow({narrow(tr("Post town (optional)"), m_postTown), narrow(tr("Postcode"), m_postcode)});
    form->addRow({narrow(tr("Area"), m_area, tr("The council's area")),
                  narrow(tr("UPRN (optional)"), m_uprn, tr("Property number")),
                  narrow(tr("USRN (optional)"), m_usrn, tr("Street number"))});
    form->add(tr("Organisation at the address"), m_organisation, {.isOptional = true});
    form->add(tr("Address as it was given"), m_asGiven,
              {.hint = tr("In the words of whoever gave it, when the parts are not known."), .isOptional = true});
    m_flags->addCode(protectedCode, tr("Protected: hide it in every list, on every screen and paper"));
    m_flags->addCode(noAbodeCode, tr("No fixed abode"));
    m_flags->addCode(noneKnownCode, tr("No address is known"));
    form->add(tr("About this address"), m_flags);
    form->add(tr("Why is it no longer protected?"), m_reason,
              {.hint = tr("A protected address of this person is on file. Your name, the time and this reason are "
                          "recorded; leave the address itself out of it.")});
    auto *row = new QWidget(form);
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_completeness);
    box->addStretch(1);
    form->addWidget(row);
    connect(form, &Form::edited, this, &AddressEditor::pointOut);
    connect(m_flags, &CheckList::edited, this, &AddressEditor::follow);
    setKept({});
}

void AddressEditor::addMask()
{
    m_mask = new QWidget(m_form);
    auto *column = new QVBoxLayout(m_mask);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        new TextLabel(tr("A protected address is on file."), TextSize::Body, TextLabel::Ink::Text, m_mask));
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    const auto button = [&](const char *name, const QString &text) {
        auto *made = new QPushButton(text, m_mask);
        made->setObjectName(m_prefix + QString::fromLatin1(name));
        made->setAutoDefault(false);
        row->addWidget(made);
        return made;
    };
    connect(button("reveal", tr("Show it to change it")), &QPushButton::clicked, this, &AddressEditor::revealWanted);
    connect(button("another", tr("Enter another address")), &QPushButton::clicked, this, &AddressEditor::enterAnother);
    row->addStretch(1);
    m_form->addWidget(m_mask);
    m_dropped =
        new HintLabel(tr("What you typed here of the address is gone: the address on file was changed or protected "
                         "meanwhile. Type it again if it still holds."),
                      m_form);
    m_dropped->setObjectName(m_prefix + QStringLiteral("dropped"));
    m_form->addWidget(m_dropped);
}

bool AddressEditor::isNoneKnown() const
{
    return m_flags->codes().contains(noneKnownCode);
}

void AddressEditor::tickNoneKnown()
{
    m_flags->setCodes({noneKnownCode});
    follow();
}

bool AddressEditor::isOpen() const
{
    return !m_isMasked && !isNoneKnown();
}

bool AddressEditor::asksWhy() const
{
    return isOpen() && liftsProtection(m_onFile, address());
}

void AddressEditor::follow()
{
    static const char *const names[] = {"organisation",       "saon", "paon",     "street",
                                        "locality",           "town", "postTown", "postcode",
                                        "administrativeArea", "uprn", "usrn",     "asGiven"};
    for (const char *name : names) {
        FormField *field = m_form->field(m_prefix + QString::fromLatin1(name));
        field->setVisible(isOpen());
        // A row of fields takes no room either.
        if (field->parentWidget() != m_form)
            field->parentWidget()->setVisible(isOpen());
    }
    m_form->field(m_flags->objectName())->setVisible(!m_isMasked);
    m_mask->setVisible(m_isMasked);
    pointOut();
    Q_EMIT opened();
}

LineEdit *AddressEditor::line(const char *name, int characters, qsizetype limit)
{
    auto *edit = new LineEdit(m_prefix + QString::fromLatin1(name));
    edit->setLimit(limit);
    edit->setWidthInChars(characters);
    return edit;
}

FormField *AddressEditor::narrow(const QString &label, QWidget *editor, const QString &hint)
{
    return new FormField(label, editor, {.hint = hint, .fillsWidth = false}, m_form);
}

void AddressEditor::fill(const Address &address)
{
    m_organisation->setText(address.organisation);
    m_saon->setText(address.saon);
    m_paon->setText(address.paon);
    m_street->setText(address.street);
    m_locality->setText(address.locality);
    m_town->setText(address.town);
    m_postTown->setText(address.postTown);
    m_area->setText(address.id.isValid() || !address.administrativeArea.isEmpty() ? address.administrativeArea
                                                                                  : tr("Sefton"));
    m_postcode->setText(address.postcode);
    m_uprn->setNumber(address.uprn);
    m_usrn->setNumber(address.usrn);
    m_asGiven->setPlainText(address.asGiven);
    QStringList flags;
    if (address.isProtected)
        flags.append(protectedCode);
    if (address.noFixedAbode)
        flags.append(noAbodeCode);
    m_flags->setCodes(flags);
}

Address AddressEditor::address() const
{
    Address address = m_address;
    address.organisation = m_organisation->text();
    address.saon = m_saon->text();
    address.paon = m_paon->text();
    address.street = m_street->text();
    address.locality = m_locality->text();
    address.town = m_town->text();
    address.postTown = m_postTown->text();
    address.administrativeArea = m_area->text();
    address.postcode = m_postcode->text();
    address.uprn = m_uprn->number();
    address.usrn = m_usrn->number();
    address.asGiven = m_asGiven->typed();
    const QStringList flags = m_flags->codes();
    address.isProtected = flags.contains(protectedCode);
    address.noFixedAbode = flags.contains(noAbodeCode);
    return address;
}

bool AddressEditor::isEmpty() const
{
    if (m_isMasked)
        return false;
    Address typed = tidied(address());
    typed.administrativeArea.clear();
    // Ticked of itself where it comes after a protected one, that says nothing yet.
    const bool isTicked = m_flags->codes().contains(protectedCode) && !isNextProtected(m_onFile);
    return (typed.organisation + typed.saon + typed.paon + typed.street + typed.locality + typed.town + typed.postTown
            + typed.postcode + typed.asGiven + m_uprn->kept() + m_usrn->kept())
               .isEmpty()
        && !isTicked && !m_flags->codes().contains(noAbodeCode);
}

void AddressEditor::pointOut()
{
    const Address typed = address();
    QString outside;
    bool isUntold = false;
    const QList<FieldProblem> warnings = addressWarnings(typed);
    for (const FieldProblem &warning : warnings) {
        if (warning.field == QStringLiteral("postcode"))
            outside = tr("Outside Sefton: check that the case belongs here");
        isUntold = isUntold || warning.field == QStringLiteral("isProtected");
    }
    m_form->field(m_postcode->objectName())->setNote(outside);
    m_form->field(m_reason->objectName())->setVisible(asksWhy());
    m_completeness->setVisible(isOpen() && !isEmpty());
    if (isUntold)
        m_completeness->show(Tone::Warning, tr("Not found in texts: add house and street, or the postcode"));
    else if (typed.noFixedAbode)
        m_completeness->show(Tone::Info, tr("No fixed abode"));
    else if (isBs7666Complete(tidied(typed)))
        m_completeness->show(Tone::Good, tr("Complete to BS 7666"));
    else
        m_completeness->show(Tone::Neutral, tr("Not complete to BS 7666; it can be completed later"));
}

} // namespace marac
