// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms/FormTyping.h"

#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/FormDraft.h"

namespace marac {

FormTyping::FormTyping(QWidget *root) : QObject(root), m_root(root)
{
}

void FormTyping::watch(Form *form)
{
    connect(form, &Form::edited, this, [this, name = form->objectName()] { m_edited.insert(name); });
}

QJsonObject FormTyping::typed() const
{
    QJsonObject typed;
    for (const QString &name : m_edited) {
        if (const auto *form = m_root->findChild<Form *>(name))
            typed.insert(name, QString::fromUtf8(draftOf(form)));
    }
    return typed;
}

void FormTyping::takeOver(const QJsonObject &typed)
{
    for (auto one = typed.begin(); one != typed.end(); ++one) {
        auto *form = m_root->findChild<Form *>(one.key());
        if (!form)
            continue;
        restoreDraft(form, one.value().toString().toUtf8());
        m_edited.insert(one.key());
    }
}

void FormTyping::forget(const Form *form)
{
    m_edited.remove(form->objectName());
}

} // namespace marac
