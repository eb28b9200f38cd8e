// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/ViewNameDialog.h"

#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int dialogChars = 56;
static constexpr int longestName = 60;

ViewNameDialog::ViewNameDialog(const QStringList &known, QWidget *parent)
    : QDialog(parent), m_form(new Form(this)), m_name(new LineEdit(u"viewName"_s))
{
    setObjectName(u"viewNameDialog"_s);
    setWindowTitle(tr("MARAC Register"));
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * theme::grid, 3 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    column->addWidget(new HeadingLabel(tr("Keep this view"), this));
    column->addWidget(m_form);
    m_name->setLimit(longestName);
    m_form->add(tr("&Name of the view"), m_name,
                {.hint = tr("Columns, sorting and filter are kept under it, in the register and for you alone.")});
    connect(m_form->addMainButton(u"keepView"_s, tr("&Keep the view")), &QPushButton::clicked, this,
            &ViewNameDialog::submit);
    connect(m_form->addButton(u"cancel"_s, tr("&Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &LineEdit::textChanged, this, [this, known] {
        const bool isTaken = known.contains(name(), Qt::CaseInsensitive);
        m_form->field(u"viewName"_s)->setNote(isTaken ? tr("Replaces the view of this name") : QString());
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * dialogChars);
    m_name->setFocus();
}

QString ViewNameDialog::name() const
{
    return m_name->kept();
}

void ViewNameDialog::submit()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    if (name().isEmpty()) {
        m_form->showProblem(
            {Problem::Kind::Invalid, {}, {{u"viewName"_s, tr("Give the view a name, so that it can be chosen.")}}});
        return;
    }
    accept();
}

} // namespace marac
