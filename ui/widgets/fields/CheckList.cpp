// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/CheckList.h"

#include <QCheckBox>
#include <QGridLayout>

namespace marac {

static constexpr char codeProperty[] = "code";
static constexpr int leastHeight = 24; ///< pixels, of anything that is pressed

CheckList::CheckList(const QString &name, int columns, QWidget *parent)
    : QWidget(parent), m_columns(columns), m_grid(new QGridLayout(this))
{
    setObjectName(name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(columns, 1);
}

QCheckBox *CheckList::addCode(const QString &code, const QString &text)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(objectName() + QLatin1Char('.') + code);
    box->setProperty(codeProperty, code);
    box->setMinimumHeight(leastHeight);
    connect(box, &QCheckBox::clicked, this, &CheckList::edited);
    const int place = int(m_boxes.size());
    m_grid->addWidget(box, place / m_columns, place % m_columns);
    if (m_boxes.isEmpty())
        setFocusProxy(box);
    else
        setTabOrder(m_boxes.last(), box); // whatever was made between them
    m_boxes += box;
    return box;
}

QStringList CheckList::codes() const
{
    QStringList codes;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            codes += box->property(codeProperty).toString();
    }
    return codes;
}

void CheckList::setCodes(const QStringList &codes)
{
    for (QCheckBox *box : m_boxes)
        box->setChecked(codes.contains(box->property(codeProperty).toString()));
}

} // namespace marac
